import { countWords, type LicensedArticle, type LicensedPicture } from '../article/licensed-article.js';
import { copyrightYear, pictureCopyright } from '../article/notice.js';
import { creatorOf, holderOf, type Party } from '../article/picture-credit.js';
import { bodyText } from './article-body.js';
import { schemaOrgSourceType } from '../pictures/source-type.js';
import { packageAddress, type FormatContext } from './article-format.js';
import { utcDate } from './format-dates.js';

/** W3C's Text and Data Mining Reservation Protocol. */
const TDM = 'http://www.w3.org/ns/tdmrep#';

/** The whole as a document of its own: what stands in the page's head, and the text. */
export function newsArticleDocument(article: LicensedArticle, context: FormatContext): Record<string, unknown> {
  const articleBody = bodyText(article);
  return { ...newsArticleJsonLd(article, context), articleBody, wordCount: countWords(articleBody) };
}

/** schema.org NewsArticle for a republished copy: `isBasedOn` is the original, `license` the verify page. */
export function newsArticleJsonLd(article: LicensedArticle, context: FormatContext): Record<string, unknown> {
  const { content, item } = article;
  const { notice } = context;
  const published = utcDate(item.publishedAt);
  const modified = utcDate(content.modifiedAt);
  const title = party({ kind: 'title', name: item.titleName });
  const authors = content.authors.map((name) => party({ kind: 'person', name }));
  return {
    '@context': notice.isMiningReserved ? ['https://schema.org', { tdm: TDM }] : 'https://schema.org',
    '@type': 'NewsArticle',
    headline: content.headline,
    ...(content.standfirst ? { description: content.standfirst } : {}),
    inLanguage: item.language,
    isBasedOn: item.canonicalUrl,
    url: item.canonicalUrl,
    ...(content.section ? { articleSection: content.section } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(content.authors.length > 0 ? { author: authors } : {}),
    creator: content.authors.length > 0 ? authors : title,
    publisher: title,
    isAccessibleForFree: true,
    creditText: notice.creditLine,
    ...rightsOf(article, context),
    copyrightNotice: notice.copyright,
    copyrightHolder: title,
    ...(notice.endsOn ? { expires: notice.endsOn } : {}),
    image: article.pictures.map((picture) => imageObject(picture, article, context)),
  };
}

/** The same of the article and of each picture in it. */
function rightsOf({ item }: LicensedArticle, { licence, notice, publicUrl }: FormatContext): Record<string, unknown> {
  return {
    license: notice.verifyUrl,
    sdLicense: notice.verifyUrl,
    acquireLicensePage: `${publicUrl}/republish?url=${encodeURIComponent(item.canonicalUrl)}`,
    usageInfo: notice.verifyUrl,
    conditionsOfAccess: [notice.licenceLine, notice.expiry, notice.edits, ...notice.rules].join(' '),
    ...(notice.isMiningReserved ? { 'tdm:reservation': 1 } : {}),
    copyrightYear: Number(copyrightYear(licence, item)),
  };
}

function imageObject(picture: LicensedPicture, article: LicensedArticle, context: FormatContext): object {
  const { path, caption, creditLine, contentType, sourceType, width, height } = picture;
  const [holder, maker] = [holderOf(picture, article), creatorOf(picture, article)];
  return {
    '@type': 'ImageObject',
    name: path,
    contentUrl: packageAddress(context, `${article.folder}${path}`),
    encodingFormat: contentType,
    ...(caption ? { caption } : {}),
    ...(creditLine ? { creditText: creditLine } : {}),
    ...(maker ? { creator: party(maker) } : {}),
    ...(sourceType ? { digitalSourceType: schemaOrgSourceType(sourceType) } : {}),
    ...{ width, height },
    ...rightsOf(article, context),
    copyrightNotice: pictureCopyright(context.notice, context.licence, article.item, creditLine),
    copyrightHolder: party(holder),
  };
}

const TYPES = { person: 'Person', organisation: 'Organization', title: 'NewsMediaOrganization' } as const;

const party = ({ kind, name }: Party): object => ({ '@type': TYPES[kind], name });
