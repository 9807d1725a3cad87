import { oneLine } from '../../article/one-line.js';
import { sizesOf, type LicensedArticle, type LicensedPicture } from '../../article/licensed-article.js';
import { sourceTypeUri } from '../../pictures/source-type.js';
import { pictureUrn, type FormatContext } from '../article-format.js';
import { xml, type XmlElement } from '../xml/xml.js';
import { CATALOG, itemAttributes, itemMeta, rightsInfo } from './newsml-item.js';

/** IPTC's names for sizes, from the largest; a further one has no name of theirs. */
const RENDITIONS = ['rnd:highRes', 'rnd:web', 'rnd:small'] as const;

/** A picture as an item of its own, its files beside this one in the package. */
export function pictureItem(picture: LicensedPicture, article: LicensedArticle, context: FormatContext): XmlElement {
  const { caption, alt, creditLine, kind, sourceType } = picture;
  const said = { 'xml:lang': article.item.language, dir: article.item.direction };
  return xml(
    'newsItem',
    itemAttributes(pictureUrn(article, picture), article),
    CATALOG,
    rightsInfo(context, { withPolicy: false }),
    itemMeta(kind === 'graphic' ? 'ninat:graphic' : 'ninat:picture', caption ?? alt ?? picture.path, article, context),
    xml(
      'contentMeta',
      {},
      sourceType != null && xml('digitalSourceType', { uri: sourceTypeUri(sourceType) }),
      creditLine !== null && xml('creditline', {}, oneLine(creditLine)),
      caption !== null && xml('description', { ...said, role: 'drol:caption' }, caption),
    ),
    xml(
      'contentSet',
      {},
      ...[picture, ...sizesOf(picture)].map(({ path, width, height, size }, index) =>
        xml('remoteContent', {
          ...{ rendition: RENDITIONS[index], href: path, contenttype: picture.contentType, size, width, height },
        }),
      ),
    ),
  );
}
