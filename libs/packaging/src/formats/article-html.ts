import { pageSizeOf, type LicensedArticle, type LicensedPicture } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import type { FormatContext } from './article-format.js';
import { bodyHtml } from './article-body.js';
import { newsArticleJsonLd } from './article-jsonld.js';
import { countingPicture } from './counting-picture.js';
import { escapeMarkup, scriptJson } from './escape.js';

const STYLE = `
:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1c1b19;--soft:#5d5a53;--line:#ddd8cc;--seal:#b3261e}
@media(prefers-color-scheme:dark){:root{--paper:#1c1b19;--ink:#f3efe6;--soft:#b5afa3;--line:#3b3832;--seal:#f0857d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:19px/1.62 "Source Serif 4",Georgia,"Times New Roman",serif}
:lang(ar) body,body:lang(ar){font-family:"Noto Naskh Arabic","Geeza Pro","Traditional Arabic",serif;line-height:1.9}
article{max-width:680px;margin:0 auto;padding:48px 20px 64px}
h1{font-size:2.1em;line-height:1.15;margin:0 0 .4em;text-wrap:balance}
h2,h3,h4{line-height:1.25;margin:1.8em 0 .5em}
.standfirst{font-size:1.15em;color:var(--soft);margin:0 0 1em}
.byline{font-size:.85em;color:var(--soft);margin:0 0 2em;padding-bottom:1em;border-bottom:1px solid var(--line)}
p{margin:0 0 1em;overflow-wrap:anywhere}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.15em}
figure{margin:2em 0}img{display:block;width:100%;height:auto}
figcaption{font-size:.8em;line-height:1.45;color:var(--soft);margin-top:.6em}figcaption small{font-size:1em;margin-inline-start:.5em}
.number{white-space:nowrap}
blockquote{margin:1.6em 0;padding-inline-start:1.2em;border-inline-start:2px solid var(--seal)}
blockquote footer{font-size:.85em;color:var(--soft)}
.footnote{font-size:.85em;color:var(--soft)}.gallery figure{margin:0 0 1em}.gallery .caption{font-size:.8em;color:var(--soft)}
blockquote.pull{font-size:1.2em}
.correction{font-size:.9em;border-block:1px solid var(--line);padding:.8em 0}
table{width:100%;border-collapse:collapse;font-size:.85em;margin:1.6em 0}
caption{text-align:start;color:var(--soft);padding-bottom:.5em}
th,td{text-align:start;padding:.45em .6em .45em 0;border-bottom:1px solid var(--line);vertical-align:top}
.source{margin-top:3em;padding-top:1em;border-top:1px solid var(--line);font-size:.85em;color:var(--soft)}
.source p{margin:0 0 .4em}
.for-editors{margin-top:2em;padding:1em 1.2em;border:1px dashed var(--line);border-radius:6px;font-size:.8em;color:var(--soft)}
.for-editors h2{font-size:1em;margin:0 0 .5em}.for-editors ul{margin:0;padding-inline-start:1.2em}
`.trim();

/**
 * A whole page of one article: nothing is loaded from elsewhere (pictures are data URIs, no script runs) but the counting
 * picture, where one is agreed. It carries
 * the canonical link to the original, `noindex`, the credit, and the licence; what is for editors stands apart.
 */
export function articleHtml(article: LicensedArticle, context: FormatContext): string {
  const { notice, sourceOf } = context;
  const { content, item } = article;
  const inside = { ...article, pictures: article.pictures.map(inOneSize) };
  const body = bodyHtml(inside, notice, (_, { path }) => sourceOf(path));
  return `<!doctype html>
<html lang="${escapeMarkup(item.language)}" dir="${item.direction}">
<head>
${headHtml(article, context)}
</head>
<body>
<article>
<header>
<h1>${escapeMarkup(content.headline)}</h1>
${content.standfirst ? `<p class="standfirst">${escapeMarkup(content.standfirst)}</p>\n` : ''}${bylineHtml(article, notice)}
</header>
${body}
${sourceHtml(notice)}
${countingPicture(notice)}</article>
</body>
</html>
`;
}

/** What is inside the page is there whether it is shown or not: a choice of sizes would only make it heavier. */
const inOneSize = (picture: LicensedPicture): LicensedPicture => ({
  ...picture,
  ...pageSizeOf(picture),
  sizes: [],
});

function headHtml(article: LicensedArticle, context: FormatContext): string {
  const { content, item } = article;
  const { notice } = context;
  const author = content.authors.length > 0 ? content.authors.join(', ') : item.byline;
  const description = content.standfirst ?? '';
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${pictureSources(notice)}; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(content.headline)}</title>`,
    `<link rel="canonical" href="${escapeMarkup(item.canonicalUrl)}">`,
    '<meta name="robots" content="noindex">',
    notice.isMiningReserved ? '<meta name="tdm-reservation" content="1">' : '',
    description ? `<meta name="description" content="${escapeMarkup(description)}">` : '',
    author ? `<meta name="author" content="${escapeMarkup(author)}">` : '',
    `<meta name="copyright" content="${escapeMarkup(notice.copyright)}">`,
    `<meta name="licence" content="${escapeMarkup(notice.reference)}">`,
    notice.endsOn ? `<meta name="licence-ends" content="${notice.endsOn}">` : '',
    `<link rel="license" href="${escapeMarkup(notice.verifyUrl)}">`,
    `<style>${STYLE}</style>`,
    `<script type="application/ld+json">${scriptJson(newsArticleJsonLd(article, context))}</script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

const pictureSources = ({ pixelUrl }: Notice): string => (pixelUrl ? `data: ${new URL(pixelUrl).origin}` : 'data:');

function bylineHtml(article: LicensedArticle, notice: Notice): string {
  const { content, item } = article;
  const when = item.publishedAt
    ? `<time datetime="${escapeMarkup(item.publishedAt)}">${escapeMarkup(notice.words.date(item.publishedAt))}</time>`
    : '';
  const parts = [content.byline ? escapeMarkup(content.byline) : '', escapeMarkup(item.titleName), when];
  // Each part in its own direction: a Latin name beside an Arabic one must not change their order.
  const said = parts.filter(Boolean).map((part) => `<bdi>${part}</bdi>`);
  return `<p class="byline">${said.join(' · ')}</p>`;
}

function sourceHtml(notice: Notice): string {
  const { words } = notice;
  const original = escapeMarkup(notice.originalUrl);
  const number = `<bdi class="number">${escapeMarkup(notice.reference)}</bdi>`;
  const licenceLine = escapeMarkup(notice.licenceLine).replace(notice.reference, number);
  const rules = [notice.expiry, notice.edits, ...notice.rules]
    .map((rule) => `<li>${escapeMarkup(rule)}</li>`)
    .join('\n');
  return `<footer class="source" lang="${words.language}" dir="${words.direction}">
<p>${escapeMarkup(notice.creditLine)} ${words.labels.original}: <a href="${original}" dir="ltr">${original}</a></p>
<p>${escapeMarkup(notice.copyright)}. ${licenceLine} <a href="${escapeMarkup(notice.verifyUrl)}">${escapeMarkup(words.labels.verify)}</a></p>
</footer>
<aside class="for-editors" lang="${words.language}" dir="${words.direction}">
<h2>${escapeMarkup(words.labels.forEditors)}</h2>
<ul>
${rules}
</ul>
</aside>`;
}
