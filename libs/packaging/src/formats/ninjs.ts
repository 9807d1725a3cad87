import { blockText } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import { countWords, type LicensedArticle, type LicensedPicture } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import { DIGITAL_SOURCE_TYPE } from '../pictures/photo-metadata.js';
import type { OdrlPolicy } from '../odrl/policy.js';
import { bodyHtml, bodyText } from './article-body.js';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};
const ODRL_LANGUAGE = 'http://www.w3.org/ns/odrl/2/';

export interface NinjsContext {
  licence: LicenceSnapshot;
  notice: Notice;
  policy: OdrlPolicy;
  publicUrl: string;
}

/** An article as IPTC ninjs 3.1: text in HTML and plain, the licence in `rightsInfo`, pictures as associations. */
export function ninjs(article: LicensedArticle, context: NinjsContext): Record<string, unknown> {
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
    ],
    ...rights(context),
    ...(pictures.length > 0 ? { associations: pictures.map((picture) => association(picture, article, context)) } : {}),
    standard: STANDARD,
  };
}

/** Date-times in UTC; what is no date is left out, as the schema would refuse it. */
function dates({ content, item }: LicensedArticle, licence: LicenceSnapshot): Record<string, string> {
  const all = {
    firstCreated: item.publishedAt,
    versionCreated: content.modifiedAt ?? item.publishedAt ?? licence.issuedAt,
    expires: licence.endsOn ? `${licence.endsOn}T23:59:59Z` : null,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      const time = value === null ? Number.NaN : Date.parse(value);
      return Number.isNaN(time) ? [] : [[name, new Date(time).toISOString()]];
    }),
  );
}

function bodies(article: LicensedArticle, notice: Notice): object[] {
  const text = bodyText(article);
  const wordCount = article.content.blocks.reduce((sum, block) => sum + countWords(blockText(block)), 0);
  const counts = { charCount: text.length, wordCount };
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: bodyHtml(article, notice, ({ path }) => path) },
    { role: 'main', contentType: 'text/plain', ...counts, value: text },
  ];
}

function rights({ licence, notice, policy }: NinjsContext): Record<string, unknown> {
  const { words } = notice;
  return {
    copyrightHolder: licence.licensor.name,
    copyrightNotice: notice.copyright,
    usageTerms: [notice.creditLine, notice.licenceLine, notice.expiry, notice.edits].join(' '),
    edNote: [`${words.labels.original}: ${notice.originalUrl}.`, ...notice.rules].join(' '),
    rightsInfo: { langId: ODRL_LANGUAGE, encodedRights: JSON.stringify(policy) },
  };
}

function association(picture: LicensedPicture, { item, folder }: LicensedArticle, context: NinjsContext): object {
  const { licence, notice, publicUrl } = context;
  const path = `${folder}${picture.path}`;
  return {
    name: picture.path,
    rel: 'illustration',
    uri: `urn:imprimatur:component:${item.articleId}:${encodeURIComponent(picture.componentId)}`,
    type: picture.kind === 'graphic' ? 'graphic' : 'picture',
    pubStatus: 'usable',
    ...(picture.caption
      ? { descriptions: [{ role: 'caption', contentType: 'text/plain', value: picture.caption }] }
      : {}),
    ...(picture.creditLine ? { by: picture.creditLine } : {}),
    copyrightNotice: notice.copyright,
    usageTerms: [notice.licenceLine, notice.expiry].join(' '),
    digitalSourceType: {
      uri: `${DIGITAL_SOURCE_TYPE}${picture.kind === 'graphic' ? 'digitalCreation' : 'digitalCapture'}`,
    },
    altIds: [{ role: 'package-path', value: path }],
    renditions: [
      {
        name: 'main',
        href: `${publicUrl}/api/v1/licences/${licence.reference}/package#${encodeURI(path)}`,
        contentType: picture.contentType,
        title: path,
        width: picture.width,
        height: picture.height,
        sizeInBytes: picture.size,
      },
    ],
  };
}
