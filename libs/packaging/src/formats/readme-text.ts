import type { LicenceSnapshot } from '#libs/licensing';
import type { LicensedArticle } from '../article/licensed-article.js';
import { isMiningReserved } from '../article/notice.js';
import { jwksUrl, verifyUrl } from '../claims/links.js';
import { describeTerms } from '../wording/describe-terms.js';
import { ARTICLE_FORMATS } from './article-formats.js';
import { isWithdrawn, noticeFiles, type PackagedNotice } from '../notice/packaged-notice.js';
import { ENGLISH } from '../wording/words-en.js';

const WIDTH = 78;

/** What is in the package, what was agreed, and how to check it without us; plain text, English. */
export function readmeText(
  licence: LicenceSnapshot,
  articles: readonly LicensedArticle[],
  publicUrl: string,
  notices?: readonly PackagedNotice[],
): string {
  const url = verifyUrl(publicUrl, licence.reference, licence.checkCode);
  const sections = [
    `${licence.reference}\n${'='.repeat(licence.reference.length)}`,
    ENGLISH.attested(licence.licensor.name, licence.licensee.name),
    heading('What you may do'),
    describeTerms(licence, ENGLISH)
      .map(({ label, value }) => `${`${label}:`.padEnd(16)}${value.split('\n').join(`\n${' '.repeat(16)}`)}`)
      .join('\n'),
    rules(licence),
    heading('What is in here'),
    articles.map((article) => describeArticle(article, notices)).join('\n\n'),
    files(articles),
    heading('How to check it'),
    `Open ${url}`,
    `Without us: licence.jws and manifest.jws are signed (EdDSA, JWS compact form). The public keys are at ${jwksUrl(publicUrl)}; any JOSE library verifies them. The payload of manifest.jws is manifest.json, byte for byte, and manifest.json holds the SHA-256 of each other file. certificate.pdf is signed too: a PDF reader says when a byte was changed.`,
  ];
  return `${sections.map(wrap).join('\n\n')}\n`;
}

const heading = (text: string): string => `${text}\n${'-'.repeat(text.length)}`;

const rules = (licence: LicenceSnapshot): string =>
  [
    licence.endsOn ? ENGLISH.endsOn(ENGLISH.date(licence.endsOn)) : ENGLISH.noEnd,
    ENGLISH.editsRule[licence.use.edits],
    ...[ENGLISH.creditRule, ENGLISH.canonicalRule, ENGLISH.noindexRule],
    ...(isMiningReserved(licence) ? [ENGLISH.miningRule] : []),
    ENGLISH.onlyPictures,
    ...(licence.counting ? [ENGLISH.countingRule] : []),
  ]
    .map((rule) => `- ${rule}`)
    .join('\n');

function describeArticle(
  { item, folder, pictures, content }: LicensedArticle,
  notices?: readonly PackagedNotice[],
): string {
  const credit = ENGLISH.firstPublishedBy(item.byline, item.titleName);
  const held = pictures.map(({ path, creditLine }) => `  ${folder}${path}${creditLine ? `  (${creditLine})` : ''}`);
  const told = noticeFiles(notices, item.articleId).map(({ name }) => `  ${folder}${name}  (read this first)`);
  const gone = isWithdrawn(notices, item.articleId) ? ['WITHDRAWN: it may not be used any more.'] : [];
  return [
    ...[item.headline, ...gone, credit, item.canonicalUrl],
    ...[...(folder ? [`Folder: ${folder}`] : []), ...told, ...held, ...filmsOf(content)],
  ].join('\n');
}

/** Films are licensed where they lie: a package holds pictures only. */
const filmsOf = ({ components }: LicensedArticle['content']): string[] =>
  components
    .filter(({ kind }) => kind === 'video')
    .map(({ sourceUrl, caption, creditLine }) => {
      const credit = creditLine ? ` (${creditLine})` : '';
      return `  Licensed, and not in this package: the film at ${sourceUrl ?? caption ?? 'the article’s own page'}${credit}`;
    });

const line = (path: string, about: string): string => `${path.padEnd(22)}${about}`;

const files = (articles: readonly LicensedArticle[]): string =>
  [
    ...ARTICLE_FORMATS.map(({ path, about }) => line(path, about)),
    ...(articles.some(({ pictures }) => pictures.length > 0)
      ? [line('images/', 'the licensed pictures in several sizes, with credit and licence written in')]
      : []),
    line('licence.odrl.json', 'the licence for machines: ODRL 2.2 with the RightsML profile'),
    line('licence.jws', 'the same terms, signed'),
    line('certificate.pdf', 'the licence for people, signed'),
    line('manifest.json, .jws', 'every file with its SHA-256; signed'),
    '',
    'Control characters, which XML cannot hold, are left out of all formats; half of a broken character is written as \ufffd.',
  ].join('\n');

/** Breaks long lines at spaces; addresses stay whole, so that they can be copied. */
function wrap(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.length <= WIDTH || line.startsWith('http') ? [line] : wrapLine(line)))
    .join('\n');
}

function wrapLine(line: string): string[] {
  const indent = /^(?:- |.{1,24}?\s{2,}| +)/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(/\s*\S+/g) ?? []) {
    if (current && current.length + word.length > WIDTH) {
      lines.push(current);
      current = ' '.repeat(indent) + word.trimStart();
    } else current += word;
  }
  return [...lines, current];
}
