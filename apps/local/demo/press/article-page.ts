import type { ContentFile } from '../../newsroom/content-file.js';
import type { NewsroomSite } from '../../newsroom/newsroom-site.js';
import { inlineHtml, inlineText } from '../markup/inline.js';
import { figure, renderBlock } from './article-body.js';
import { longDate, toArticle, type PressArticle } from './article.js';
import { commentsTeaser, newsletterPromo, relatedLinks, republishingLine, shareBar } from './furniture.js';
import { escapeHtml } from './html.js';
import { renderPage } from './page.js';
import { articleHead } from './structured-data.js';

/** The page of one article, as a reader of the newspaper sees it. */
export function renderArticlePage(file: ContentFile, site: NewsroomSite): string {
  const article = toArticle(file, site);
  const others = site.articles.map((one) => toArticle(one, site));
  return renderPage({
    paper: article.paper,
    kind: 'article',
    section: article.section.slug,
    title: `${inlineText(article.headline)} | ${article.paper.name}`,
    head: articleHead(article, site.origin),
    main: main(article, site, others),
  });
}

function main(article: PressArticle, site: NewsroomSite, others: readonly PressArticle[]): string {
  return `<article class="story">
${storyHeader(article)}
${shareBar(article)}
<div class="story-body">
${bodyWithPromo(article)}
${article.note ? `<p class="author-note">${escapeHtml(article.note)}</p>` : ''}
</div>
${republishingLine(article, site.portal)}
${topics(article)}
</article>
${relatedLinks(article, others)}
${commentsTeaser(article)}`;
}

function storyHeader(article: PressArticle): string {
  const { paper, published, updated } = article;
  const kicker = [article.section.name, article.label].filter(Boolean).join(' · ');
  const later = updated
    ? ` <span class="updated">${paper.words.updated} <time datetime="${updated.toISOString()}">${longDate(updated, paper)}</time></span>`
    : '';
  return `<header class="story-header">
<p class="kicker"><a href="/#${article.section.slug}">${kicker}</a></p>
<h1>${inlineHtml(article.headline)}</h1>
<p class="standfirst">${inlineHtml(article.standfirst)}</p>
<p class="byline">${escapeHtml(article.byline)}</p>
<p class="dates"><time class="published" datetime="${published.toISOString()}">${longDate(published, paper)}</time>${later} <span class="reading-time">${paper.words.minutes(article.minutes)}</span></p>
</header>
${article.lead ? figure(article.lead, true) : ''}`;
}

/** The newsletter is offered in the middle of longer texts, between two paragraphs. */
function bodyWithPromo({ blocks, paper }: PressArticle): string {
  const rendered = blocks.map((block) => renderBlock(block, paper));
  const middle = Math.floor(blocks.length / 2);
  const at = blocks.findIndex(
    (block, index) => index >= middle && block.kind === 'paragraph' && blocks[index - 1]?.kind === 'paragraph',
  );
  if (blocks.length >= 7 && at > 0) rendered.splice(at, 0, newsletterPromo(paper));
  return rendered.join('\n');
}

const topics = ({ topics: names, paper, section }: PressArticle): string =>
  names.length === 0
    ? ''
    : `<ul class="tags" aria-label="${paper.words.topics}">${names.map((name) => `<li><a href="/#${section.slug}">${escapeHtml(name)}</a></li>`).join('')}</ul>`;
