import { Chance } from '../pictures/chance.js';
import type { PressArticle } from './article.js';
import { escapeHtml } from './html.js';
import type { Newspaper } from './newspapers.js';

/** What stands around an article on the page of a newspaper and belongs to none of its text. */

export function shareBar({ paper: { words }, url, headline }: PressArticle): string {
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(url)}`;
  return `<div class="share-bar"><span>${words.share}</span><ul>
<li><a href="${escapeHtml(mail)}">${words.byMail}</a></li>
<li><a href="${escapeHtml(url)}">${words.copyAddress}</a></li>
</ul></div>`;
}

export const newsletterPromo = ({ newsletter, words }: Newspaper): string =>
  `<aside class="newsletter-promo" aria-label="${words.newsletter}">
<h2>${newsletter.name}</h2><p>${newsletter.pitch}</p>
<form action="/newsletter" method="get"><label>${words.email} <input type="email" name="to" autocomplete="email" dir="ltr"></label> <button>${words.signUp}</button></form>
</aside>`;

/** The line that leads to the portal. @param portal such as `https://licensing.example.org` */
export function republishingLine({ paper: { words }, url }: PressArticle, portal: string): string {
  const [before, link, after] = words.republish;
  const address = `${portal}/republish?url=${encodeURIComponent(url)}`;
  return `<p class="republishing">${before}<a href="${escapeHtml(address)}">${link}</a>${after}</p>`;
}

/** Others of the same section or topic, the nearest in time first. */
export function relatedLinks(article: PressArticle, others: readonly PressArticle[]): string {
  const isNear = (other: PressArticle): boolean =>
    other.section.slug === article.section.slug || other.topics.some((topic) => article.topics.includes(topic));
  const distance = (other: PressArticle): number => Math.abs(other.published.getTime() - article.published.getTime());
  const related = others
    .filter((other) => other.slug !== article.slug && other.state === 'live' && isNear(other))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, 4);
  if (related.length === 0) return '';
  const links = related.map(({ path, headline }) => `<li><a href="${path}">${escapeHtml(headline)}</a></li>`);
  return `<aside class="related" aria-label="${article.paper.words.related}"><h2>${article.paper.words.related}</h2><ul>${links.join('')}</ul></aside>`;
}

const COMMENTS: Readonly<Record<Newspaper['language'], readonly (readonly [string, string])[]>> = {
  en: [
    ['Mudlark', 'My grandmother would have had something to say about this, and all of it unprintable.'],
    ['Gate 14', 'Well observed. One small thing: the tide was ebbing.'],
    ['N. of Northmole', 'Thank you for writing it as it is and not as the leaflet has it.'],
    ['Third bench from the left', 'I was there, and it was colder.'],
  ],
  ar: [
    ['نورس قديم', 'كنت هناك ذلك اليوم، وكان البرد أشد.'],
    ['ابنة باب البحر', 'شكراً لأنكم كتبتموها كما هي.'],
    ['أبو سالم', 'ينقصها شيء واحد: رائحة القهوة.'],
    ['من حي التلة', 'متى يأتي دورنا؟'],
  ],
};

export function commentsTeaser({ slug, paper }: PressArticle): string {
  const chance = new Chance(`comments ${slug}`);
  const count = chance.whole(3, 9);
  const said = COMMENTS[paper.language];
  const first = chance.whole(0, said.length - 1);
  const shown = [said[first], said[(first + 1) % said.length]].filter((one) => one !== undefined);
  const items = shown.map(([who, text]) => `<li><strong>${who}</strong> ${text}</li>`).join('');
  return `<section class="comments" id="comments"><h2>${paper.words.comments(count)}</h2><ul>${items}</ul><p><a href="#comments">${paper.words.joinComments}</a></p></section>`;
}
