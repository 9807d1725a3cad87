import type { LicensedArticle } from '../../article/licensed-article.js';
import type { FormatContext } from '../article-format.js';
import { pictureUrn } from '../article-format.js';
import { writeXml, xml, type XmlElement } from '../xml/xml.js';
import { itemAttributes, itemMeta, rightsInfo, CATALOG, NAMESPACE } from './newsml-item.js';
import { pictureItem } from './newsml-picture.js';
import { textItem, textGuid } from './newsml-text.js';

const NEWS_ITEM = 'application/vnd.iptc.g2.newsitem+xml';

/**
 * An article as IPTC NewsML-G2 2.35 with power conformance: one message with a package of the text and each picture,
 * every one with its own rights.
 */
export function newsmlG2(article: LicensedArticle, context: FormatContext): string {
  const { licence } = context;
  const items = [
    packageItem(article, context),
    textItem(article, context),
    ...article.pictures.map((picture) => pictureItem(picture, article, context)),
  ];
  return writeXml(
    xml(
      'newsMessage',
      { xmlns: NAMESPACE },
      xml('header', {}, xml('sent', {}, licence.issuedAt), xml('sender', {}, licence.licensor.name)),
      xml('itemSet', {}, ...items),
    ),
  );
}

function packageItem(article: LicensedArticle, context: FormatContext): XmlElement {
  const { content, item, pictures } = article;
  const guid = `${context.policy.uid}#package-${item.id}`;
  return xml(
    'packageItem',
    itemAttributes(guid, article),
    CATALOG,
    rightsInfo(context, { withPolicy: true }),
    itemMeta('ninat:composite', content.headline, article, context),
    xml('contentMeta', {}, xml('headline', { 'xml:lang': item.language, dir: item.direction }, content.headline)),
    xml(
      'groupSet',
      { root: 'main' },
      xml(
        'group',
        { id: 'main', role: 'group:main' },
        itemRef(textGuid(article), 'ninat:text', content.headline),
        ...pictures.map((picture) =>
          itemRef(pictureUrn(article, picture), 'ninat:picture', picture.caption ?? picture.alt ?? picture.path),
        ),
      ),
    ),
  );
}

const itemRef = (guid: string, itemClass: string, title: string): XmlElement =>
  xml(
    'itemRef',
    { residref: guid, contenttype: NEWS_ITEM },
    xml('itemClass', { qcode: itemClass }),
    xml('pubStatus', { qcode: 'stat:usable' }),
    xml('title', {}, title),
  );
