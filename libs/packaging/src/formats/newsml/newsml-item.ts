import type { LicensedArticle } from '../../article/licensed-article.js';
import { describeTerms } from '../../wording/describe-terms.js';
import { DATA_MINING } from '../../pictures/photo-metadata.js';
import type { FormatContext } from '../article-format.js';
import { endOfDay, utcDate } from '../format-dates.js';
import { xml, type XmlElement } from '../xml/xml.js';

export const NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';
const ODRL_LANGUAGE = 'http://www.w3.org/ns/odrl/2/';
/** Our names for what is agreed, as in the licence for machines. */
const TERMS = 'urn:imprimatur:licence:1:';

/** Where the schemes of the QCodes are explained; a reader has it already. */
export const CATALOG: XmlElement = xml('catalogRef', {
  href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml',
});

export const itemAttributes = (guid: string, { item }: LicensedArticle): Record<string, string | number> => ({
  ...{ guid, version: item.articleVersion, standard: 'NewsML-G2', standardversion: '2.35', conformance: 'power' },
  ...{ 'xml:lang': item.language, dir: item.direction },
});

/** The licence in each item's own rights: holder, notice, terms, where to verify it, and whether machines may mine it. */
export function rightsInfo(context: FormatContext, { withPolicy }: { withPolicy: boolean }): XmlElement {
  const { licence, notice, policy } = context;
  const { words } = notice;
  const said = { 'xml:lang': words.language, dir: words.direction };
  const terms = describeTerms(licence, words).map(({ label, value }) => `${label}: ${value.replaceAll('\n', ', ')}`);
  return xml(
    'rightsInfo',
    { validfrom: licence.startsOn, validto: licence.endsOn },
    xml('copyrightHolder', { uri: `urn:uuid:${licence.licensor.id}` }, xml('name', {}, licence.licensor.name)),
    xml('copyrightNotice', { href: notice.verifyUrl, ...said }, notice.copyright),
    xml(
      'usageTerms',
      { href: notice.verifyUrl, ...said },
      [notice.licenceLine, `${terms.join('; ')}.`, notice.expiry, notice.edits, ...notice.rules].join(' '),
    ),
    xml('link', { href: notice.verifyUrl, reluri: 'http://www.iana.org/assignments/relation/license' }),
    property('reference', notice.reference),
    notice.endsOn !== null && property('ends', notice.endsOn, notice.expiry),
    property('edits', licence.use.edits, notice.edits),
    property('index-instruction', 'noindex', words.noindexRule),
    property('credit', notice.creditLine),
    notice.isMiningReserved && property('tdm-reservation', '1', words.miningRule),
    withPolicy &&
      xml('rightsExpressionData', { langid: ODRL_LANGUAGE, enctype: 'application/ld+json' }, JSON.stringify(policy)),
    xml('dataMining', { uri: notice.isMiningReserved ? DATA_MINING.prohibited : DATA_MINING.seeConstraints }),
  );
}

const property = (name: string, value: string, said?: string): XmlElement =>
  xml('rightsInfoExtProperty', { reluri: `${TERMS}${name}`, value }, said !== undefined && xml('name', {}, said));

export function itemMeta(
  itemClass: string,
  title: string,
  { content, item }: LicensedArticle,
  { licence, notice }: FormatContext,
): XmlElement {
  const first = utcDate(item.publishedAt);
  const said = { 'xml:lang': notice.words.language, dir: notice.words.direction };
  return xml(
    'itemMeta',
    {},
    xml('itemClass', { qcode: itemClass }),
    xml('provider', { uri: `urn:uuid:${licence.licensor.id}` }, xml('name', {}, licence.licensor.name)),
    xml('versionCreated', {}, utcDate(content.modifiedAt) ?? first ?? licence.issuedAt),
    first !== null && xml('firstCreated', {}, first),
    xml('pubStatus', { qcode: 'stat:usable' }),
    xml('title', {}, title),
    xml('edNote', said, [notice.expiry, notice.edits, ...notice.rules].join(' ')),
    licence.endsOn !== null && xml('expires', {}, utcDate(endOfDay(licence.endsOn))),
    xml('link', { href: item.canonicalUrl, reluri: 'http://www.iana.org/assignments/relation/canonical' }),
  );
}
