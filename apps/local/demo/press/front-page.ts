import type { NewsroomSite } from '../../newsroom/newsroom-site.js';
import { inlineHtml, inlineText } from '../markup/inline.js';
import { longDate, toArticle, type PressArticle } from './article.js';
import { newsletterPromo } from './furniture.js';
import { attributes, escapeHtml } from './html.js';
import { newspaperOf, type Newspaper } from './newspapers.js';
import { renderPage } from './page.js';
import { thumbnailPath } from './thumbnails.js';

/** The front page: the newest at the top, then every section whole, so that each article can be found from here. */
export function renderFrontPage(site: NewsroomSite): string {
  const paper = newspaperOf(site.title);
  const all = site.articles.map((file) => toArticle(file, site));
  const articles = all
    .filter(({ state }) => state === 'live')
    .sort((one, other) => other.published.getTime() - one.published.getTime());
  const now = articles[0]?.published ?? new Date(0);
  const top = articles.filter(({ lead }) => lead?.kind === 'picture').slice(0, 5);
  const sections = paper.sections.map((section) => sectionPart(section, articles, top));
  return renderPage({
    paper,
    kind: 'front',
    title: `${paper.name} | ${paper.place}`,
    head: `<meta${attributes({ name: 'description', content: paper.motto })}>`,
    main: `<p class="edition">${paper.words.today} · ${longDate(now, paper)}</p>
<section class="top" aria-label="${paper.words.today}">${top.map((article, index) => card(article, index === 0 ? 'lead' : 'second')).join('')}</section>
${sections.slice(0, 3).join('')}${newsletterPromo(paper)}${sections.slice(3).join('')}${heldBack(paper, all)}`,
  });
}

/** So that whoever tries the portal finds an address it has to refuse. */
function heldBack({ words }: Newspaper, all: readonly PressArticle[]): string {
  const links = all.flatMap(({ state, path, headline }) =>
    state === 'live' ? [] : [`<li><a href="${path}">${inlineHtml(headline)}</a> (${words[state]})</li>`],
  );
  if (links.length === 0) return '';
  return `<section class="part" aria-labelledby="held-back"><h2 id="held-back">${words.heldBack}</h2><ul class="more">${links.join('')}</ul></section>`;
}

function sectionPart(
  { name, slug }: Newspaper['sections'][number],
  articles: readonly PressArticle[],
  shownAbove: readonly PressArticle[],
): string {
  const own = articles.filter((article) => article.section.slug === slug && !shownAbove.includes(article));
  const repeated = articles.filter((article) => article.section.slug === slug && shownAbove.includes(article));
  if (own.length + repeated.length === 0) return '';
  const cards = own.slice(0, 3).map((article) => card(article, 'small'));
  const more = [...own.slice(3), ...repeated].map(
    ({ path, headline }) => `<li><a href="${path}">${inlineHtml(headline)}</a></li>`,
  );
  const list = more.length > 0 ? `<ul class="more">${more.join('')}</ul>` : '';
  return `<section class="part" id="${slug}" aria-labelledby="part-${slug}"><h2 id="part-${slug}">${name}</h2><div class="cards">${cards.join('')}</div>${list}</section>`;
}

function card(article: PressArticle, size: 'lead' | 'second' | 'small'): string {
  const picture = article.lead
    ? `<img${attributes({
        src: size === 'lead' ? article.lead.path : thumbnailPath(article.lead.path),
        alt: '',
        width: 640,
        height: 400,
        loading: size === 'small' ? 'lazy' : undefined,
      })}>`
    : '';
  const heading = size === 'small' ? 'h3' : 'h2';
  const standfirst = size === 'second' ? '' : `<p>${inlineHtml(article.standfirst)}</p>`;
  const kicker = [article.section.name, article.label].filter(Boolean).join(' · ');
  return `<article class="card ${size}">${picture}<p class="kicker">${escapeHtml(kicker)}</p><${heading}><a href="${article.path}" title="${escapeHtml(inlineText(article.headline))}">${inlineHtml(article.headline)}</a></${heading}>${standfirst}</article>`;
}
