import type { LicenceSnapshot } from '#libs/licensing';
import type { LicensedArticle } from '../article/licensed-article.js';
import type { PackagedNotice } from '../notice/packaged-notice.js';
import type { OdrlPolicy } from '../odrl/policy.js';
import type { PictureReader } from './picture-shelf.js';

/**
 * All that a package is made from. What differs each time it is made (signatures, re-encoded pictures) is made once,
 * stored, and is an input; the rest follows from it.
 */
export interface PackageInputs {
  publicUrl: string;
  licence: LicenceSnapshot;
  articles: LicensedArticle[];
  /** Corrections and withdrawals it carries, the oldest first; absent where it was made before there were any. */
  notices?: PackagedNotice[];
  policy: OdrlPolicy;
  /** `licence.jws`: the public claims, signed. */
  token: string;
  /** The signed certificate PDF. */
  certificate: Buffer;
  pictures: PictureReader;
}
