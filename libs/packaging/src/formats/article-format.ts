import type { LicenceSnapshot } from '#libs/licensing';
import type { Compute } from '#platform/threads';
import type { LicensedArticle, LicensedPicture } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import type { OdrlPolicy } from '../odrl/policy.js';

/** What a format says beside the article itself. */
export interface FormatContext {
  licence: LicenceSnapshot;
  notice: Notice;
  policy: OdrlPolicy;
  publicUrl: string;
  /** The bytes of a picture of the article, by its path in the article's folder; read them one at a time. */
  bytesOf: (path: string) => Promise<Buffer>;
  /** What stands in a text for a picture inside of it: the archive puts its data URI there while it writes. */
  sourceOf: (path: string) => string;
  /** Where long computations are made. */
  compute: Compute;
}

/** One file of an article. Pure: the same article and context, the same bytes. */
export interface ArticleFormat {
  /** Its name in the article's folder. */
  path: string;
  /** For the package's README, in English, without a full stop. */
  about: string;
  write: (article: LicensedArticle, context: FormatContext) => string | Buffer | Promise<Buffer>;
}

/** Where a file of this licence is said to be, for formats that want an address: within the package. */
export const packageAddress = ({ publicUrl, licence }: FormatContext, path: string): string =>
  `${publicUrl}/api/v1/licences/${licence.reference}/package#${encodeURI(path)}`;

export const pictureUrn = ({ item }: LicensedArticle, picture: LicensedPicture): string =>
  `urn:imprimatur:component:${item.articleId}:${encodeURIComponent(picture.componentId)}`;

export const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
