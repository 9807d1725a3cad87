import { blockText } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import {
  countWords,
  sizesOf,
  type LicensedArticle,
  type LicensedPicture,
  type PictureSize,
} from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import { sourceTypeUri } from '../pictures/source-type.js';
import { packageAddress, pictureUrn, type FormatContext } from './article-format.js';
import { bodyHtml, bodyText } from './article-body.js';
import { countingPicture } from './counting-picture.js';
import { endOfDay, utcDate } from './format-dates.js';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};
const ODRL_LANGUAGE = 'http://www.w3.org/ns/odrl/2/';

/** An article as IPTC ninjs 3.1: text in HTML and plain, the licence in `rightsInfo`, pictures as associations. */
export function ninjs(article: LicensedArticle, context: FormatContext): Record<string, unknown> {
  const { content, item, pictures } = article;
  const { licence, notice } = context;
  return {
    uri: `urn:uuid:${item.articleId}`,
    type: 'text',
    representationType: item.blockIds === null ? 'full' : 'partial',
    profile: pictures.length > 0 ? 'text-photo' : 'text',
    version: String(item.articleVersion),
    ...dates(article, licence),
    pubStatus: 'usable',
    language: item.language,
    title: content.headline,
    headlines: [{ role: 'main', contentType: 'text/plain', value: content.headline }],
    ...(content.standfirst
      ? { descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: content.standfirst }] }
      : {}),
    bodies: bodies(article, notice),
    ...(content.byline ? { by: content.byline } : {}),
    ...(content.authors.length > 0 ? { people: content.authors.map((name) => ({ name, rel: 'author' })) } : {}),
    ...(content.section ? { subjects: [{ name: content.section }] } : {}),
    infoSources: [{ name: item.titleName, role: 'publisher' }],
    altIds: [
      { role: 'canonical', value: item.canonicalUrl },
      { role: 'article-version', value: item.articleVersionId },
      { role: 'licence', value: licence.reference },
      { role: 'licence-verify', value: notice.verifyUrl },
    ],
    ...rights(context),
    ...(pictures.length > 0 ? { associations: pictures.map((picture) => association(picture, article, context)) } : {}),
    standard: STANDARD,
  };
}

/** Date-times in UTC; what is no date is left out, as the schema would refuse it. */
function dates({ content, item }: LicensedArticle, licence: LicenceSnapshot): Record<string, string> {
  const all = {
    firstCreated: utcDate(item.publishedAt),
    versionCreated: utcDate(content.modifiedAt ?? item.publishedAt ?? licence.issuedAt),
    expires: utcDate(licence.endsOn && endOfDay(licence.endsOn)),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function bodies(article: LicensedArticle, notice: Notice): object[] {
  const text = bodyText(article);
  const wordCount = article.content.blocks.reduce((sum, block) => sum + countWords(blockText(block)), 0);
  const counts = { charCount: text.length, wordCount };
  const html = [bodyHtml(article, notice, ({ path }) => path), countingPicture(notice)].filter(Boolean).join('\n');
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: html },
    { role: 'main', contentType: 'text/plain', ...counts, value: text },
  ];
}

function rights({ licence, notice, policy }: FormatContext): Record<string, unknown> {
  const { words } = notice;
  return {
    copyrightHolder: licence.licensor.name,
    copyrightNotice: notice.copyright,
    usageTerms: [notice.creditLine, notice.licenceLine, notice.expiry, notice.edits].join(' '),
    edNote: [`${words.labels.original}: ${notice.originalUrl}.`, ...notice.rules].join(' '),
    rightsInfo: { langId: ODRL_LANGUAGE, encodedRights: JSON.stringify(policy) },
  };
}

function association(picture: LicensedPicture, article: LicensedArticle, context: FormatContext): object {
  const { notice } = context;
  return {
    name: picture.path,
    rel: 'illustration',
    uri: pictureUrn(article, picture),
    type: picture.kind === 'graphic' ? 'graphic' : 'picture',
    pubStatus: 'usable',
    ...(picture.caption
      ? { descriptions: [{ role: 'caption', contentType: 'text/plain', value: picture.caption }] }
      : {}),
    ...(picture.creditLine ? { by: picture.creditLine } : {}),
    copyrightNotice: notice.copyright,
    usageTerms: [notice.licenceLine, notice.expiry].join(' '),
    ...(picture.sourceType ? { digitalSourceType: { uri: sourceTypeUri(picture.sourceType) } } : {}),
    altIds: [{ role: 'package-path', value: `${article.folder}${picture.path}` }],
    renditions: [
      rendition('main', picture, picture, article, context),
      ...sizesOf(picture).map((size) => rendition(`width-${size.width}`, picture, size, article, context)),
    ],
  };
}

function rendition(
  name: string,
  { contentType }: LicensedPicture,
  { path, width, height, size }: PictureSize,
  { folder }: LicensedArticle,
  context: FormatContext,
): object {
  const title = `${folder}${path}`;
  return { name, href: packageAddress(context, title), contentType, title, width, height, sizeInBytes: size };
}
