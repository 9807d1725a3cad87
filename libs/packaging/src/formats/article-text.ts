import type { LicensedArticle } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import { bodyText } from './article-body.js';

/** Plain text, UTF-8, line feeds: headline, standfirst, byline, text; then what must stay with it. */
export function articleText(article: LicensedArticle, notice: Notice): string {
  const { content, pictures } = article;
  const captions = pictures.map((picture) =>
    [`[${picture.path}]`, picture.caption, picture.creditLine && `${notice.words.labels.photo}: ${picture.creditLine}`]
      .filter(Boolean)
      .join(' '),
  );
  const head = [content.headline, content.standfirst, content.byline].filter(Boolean).join('\n\n');
  const sections = [head, bodyText(article), captions.join('\n'), noticeText(notice)];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function noticeText(notice: Notice): string {
  const { labels } = notice.words;
  return [
    '--',
    notice.creditLine,
    `${labels.original}: ${notice.originalUrl}`,
    `${notice.copyright}. ${notice.licenceLine}`,
    `${labels.verify}: ${notice.verifyUrl}`,
    '',
    `${labels.forEditors}`,
    ...[notice.expiry, notice.edits, ...notice.rules].map((rule) => `- ${rule}`),
  ].join('\n');
}
