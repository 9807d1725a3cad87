import { countWords, type LicensedArticle } from '../../article/licensed-article.js';
import { describeTerms, describeTerritory } from '../../wording/describe-terms.js';
import type { FormatContext } from '../article-format.js';
import { bodyText } from '../article-body.js';
import { basicDate, endOfDay, startOfDay } from '../format-dates.js';
import { writeXml, xml, type XmlElement } from '../xml/xml.js';
import { nitfBlocks } from './nitf-body.js';

const NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/';
/** Fixed by the schema. */
const VERSION = '-//IPTC//DTD NITF 3.6//EN';

/** An article as IPTC NITF 3.6: the licence in `doc.rights` and `rights`, what is for editors in a note of its own. */
export function nitf(article: LicensedArticle, context: FormatContext): string {
  return writeXml(nitfElement(article, context));
}

/** The same without the XML declaration, to be put into another document. */
export function nitfElement(article: LicensedArticle, context: FormatContext): XmlElement {
  const { language } = article.item;
  return xml(
    'nitf',
    { xmlns: NAMESPACE, version: VERSION, baselang: language },
    head(article, context),
    xml('body', { 'xml:lang': language }, bodyHead(article, context), bodyContent(article, context), bodyEnd(context)),
  );
}

function head(article: LicensedArticle, context: FormatContext): XmlElement {
  const { content, item } = article;
  const { notice } = context;
  const metas: [string, string | null][] = [
    ['robots', 'noindex'],
    ['tdm-reservation', notice.isMiningReserved ? '1' : null],
    ['licence', notice.reference],
    ['licence-verify', notice.verifyUrl],
    ['licence-ends', notice.endsOn],
    ['canonical', item.canonicalUrl],
    ['direction', item.direction],
  ];
  return xml(
    'head',
    {},
    xml('title', {}, content.headline),
    ...metas.map(([name, value]) => value !== null && xml('meta', { name, content: value })),
    docdata(article, context),
    xml('pubdata', {
      type: 'web',
      'item-length': countWords(bodyText(article)),
      'unit-of-measure': 'word',
      'date.publication': basicDate(item.publishedAt),
      name: item.titleName,
      'ex-ref': item.canonicalUrl,
    }),
  );
}

function docdata(article: LicensedArticle, { licence, notice }: FormatContext): XmlElement {
  const { content, item } = article;
  const issued = basicDate(content.modifiedAt) ?? basicDate(item.publishedAt) ?? basicDate(licence.issuedAt);
  const released = basicDate(item.publishedAt);
  return xml(
    'docdata',
    { 'management-status': 'usable' },
    xml('doc-id', { regsrc: licence.licensor.name, 'id-string': item.articleId }),
    xml('date.issue', { norm: issued }),
    released !== null && xml('date.release', { norm: released }),
    licence.endsOn !== null && xml('date.expire', { norm: basicDate(endOfDay(licence.endsOn)) }),
    xml('ed-msg', { 'msg-type': 'licence', info: [notice.expiry, notice.edits, ...notice.rules].join(' ') }),
    xml('doc.copyright', { year: (item.publishedAt ?? licence.issuedAt).slice(0, 4), holder: licence.licensor.name }),
    docRights(licence, notice),
    content.section !== null && xml('key-list', {}, xml('keyword', { key: content.section })),
    xml(
      'identified-content',
      {},
      ...content.authors.map((name) => xml('person', {}, name)),
      xml('org', {}, item.titleName),
    ),
  );
}

function docRights(
  licence: FormatContext['licence'],
  { words, licenceLine, expiry, edits }: FormatContext['notice'],
): XmlElement {
  const terms = describeTerms(licence, words).map(({ label, value }) => `${label}: ${value.replaceAll('\n', ', ')}`);
  return xml('doc.rights', {
    owner: licence.licensor.name,
    startdate: basicDate(startOfDay(licence.startsOn)),
    enddate: licence.endsOn === null ? null : basicDate(endOfDay(licence.endsOn)),
    agent: licence.licensor.name,
    geography: describeTerritory(licence.countries, words),
    'location-code': licence.countries.join(' '),
    'code-source': 'ISO 3166-1 alpha-2',
    type: 'licence',
    limitations: [licenceLine, `${terms.join('; ')}.`, expiry, edits].join(' '),
  });
}

function bodyHead({ content, item }: LicensedArticle, { licence, notice }: FormatContext): XmlElement {
  const { words } = notice;
  const lang = { 'xml:lang': words.language };
  const note = (noteclass: string, sentences: readonly string[]) =>
    xml('note', { noteclass, ...lang }, xml('body.content', {}, ...sentences.map((said) => xml('p', {}, said))));
  return xml(
    'body.head',
    {},
    xml('hedline', {}, xml('hl1', {}, content.headline)),
    note('cpyrt', [`${notice.copyright}. ${notice.creditLine}`, notice.licenceLine]),
    note('editorsnote', [words.labels.forEditors, notice.expiry, notice.edits, ...notice.rules]),
    xml(
      'rights',
      {},
      xml('rights.owner', {}, licence.licensor.name),
      xml('rights.startdate', { norm: basicDate(startOfDay(licence.startsOn)) }, words.date(licence.startsOn)),
      licence.endsOn !== null &&
        xml('rights.enddate', { norm: basicDate(endOfDay(licence.endsOn)) }, words.date(licence.endsOn)),
      xml('rights.geography', {}, describeTerritory(licence.countries, words)),
      xml('rights.limitations', {}, notice.licenceLine),
    ),
    content.byline !== null && xml('byline', {}, content.byline),
    xml('distributor', {}, xml('org', {}, item.titleName)),
    content.standfirst !== null && xml('abstract', {}, xml('p', {}, content.standfirst)),
  );
}

const bodyContent = (article: LicensedArticle, context: FormatContext): XmlElement =>
  xml('body.content', {}, ...nitfBlocks(article, context));

/** For readers: where the text comes from, and under which licence it stands here. */
function bodyEnd({ notice }: FormatContext): XmlElement {
  const { labels, language } = notice.words;
  return xml(
    'body.end',
    {},
    xml(
      'tagline',
      { 'xml:lang': language },
      `${notice.creditLine} ${labels.original}: `,
      xml('a', { href: notice.originalUrl, rel: 'canonical' }, notice.originalUrl),
      ` ${notice.licenceLine} `,
      xml('a', { href: notice.verifyUrl, rel: 'license' }, labels.verify),
    ),
  );
}
