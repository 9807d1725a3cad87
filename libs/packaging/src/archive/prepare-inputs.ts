import type { ArticleContent } from '#libs/catalogue';
import type { LicenceItemSnapshot, LicenceSnapshot } from '#libs/licensing';
import type { StatusPointer } from '#libs/verification';
import {
  articleFolder,
  selectLicensed,
  type LicensedArticle,
  type LicensedPicture,
} from '../article/licensed-article.js';
import { ownPartOf, withOwnParts, type OwnPart } from '../article/own-parts.js';
import { noticeFor } from '../article/notice.js';
import { publicClaims, publicTerms, type PublicClaims } from '../claims/public-claims.js';
import { legal } from '../formats/legal-text.js';
import { correctedItem, emptied } from '../notice/noticed-article.js';
import { isWithdrawn, type PackagedNotice } from '../notice/packaged-notice.js';
import { readPolicy } from '../odrl/check-policy.js';
import { writePolicy } from '../odrl/write-policy.js';
import { preparePicture } from '../pictures/prepare-picture.js';
import { contentMissing } from '../packaging.errors.js';
import type { PackageInputs } from './package-inputs.js';
import type { PictureShelf } from './picture-shelf.js';

/** What preparing needs from elsewhere: stored articles and pictures, and signatures. */
export interface Sources {
  publicUrl: string;
  article(versionId: string): Promise<ArticleContent>;
  /** The original bytes of a cleared picture; null when it is none or cannot be had. */
  picture(versionId: string, componentId: string): Promise<Buffer | null>;
  /** The bytes of a picture of our own that takes the place of a part; null when it cannot be had. */
  ownPicture(part: OwnPart): Promise<Buffer | null>;
  /** Where re-encoded pictures are kept until the package is made. */
  shelf: PictureShelf;
  /** Where the licence's status stands; given once. */
  statusOf(reference: string): Promise<StatusPointer>;
  signClaims(claims: PublicClaims): Promise<string>;
  /** The signed certificate PDF, with the signed claims attached. */
  certificate(licence: LicenceSnapshot, token: string): Promise<Buffer>;
}

export type PrepareStep = 'pictures' | 'licence' | 'certificate';

/**
 * Makes what is made once: licensed parts cut out, pictures re-encoded, claims and certificate signed.
 *
 * @param onStep told at each step, and within a long one how far it is, from 0 to 1
 * @throws packaging.content-missing, packaging.picture-unreadable
 */
export async function prepareInputs(
  licence: LicenceSnapshot,
  sources: Sources,
  onStep: (step: PrepareStep, share?: number) => void = () => undefined,
  notices: PackagedNotice[] = [],
): Promise<PackageInputs> {
  const { publicUrl } = sources;
  onStep('pictures');
  const articles: LicensedArticle[] = [];
  const count = licence.items.length;
  for (const [position, item] of licence.items.entries()) {
    if (isWithdrawn(notices, item.articleId)) articles.push(emptied(item, articleFolder(item, position, count)));
    else {
      const present = await correctedItem(item, notices, sources);
      const tell = (share: number): void => onStep('pictures', (position + share) / count);
      articles.push(await prepareArticle(licence, present, { position, of: count, sources, tell }));
    }
  }
  onStep('licence');
  const policy = writePolicy(publicTerms(licence, publicUrl));
  // Nothing leaves that our own reader would refuse.
  readPolicy(JSON.parse(JSON.stringify(policy)));
  const token = await sources.signClaims(publicClaims(licence, publicUrl, await sources.statusOf(licence.reference)));
  onStep('certificate');
  const certificate = await sources.certificate(licence, token);
  return { publicUrl, licence, articles, notices, policy, token, certificate, pictures: sources.shelf };
}

async function prepareArticle(
  licence: LicenceSnapshot,
  licensed: LicenceItemSnapshot,
  at: { position: number; of: number; sources: Sources; tell: (share: number) => void },
): Promise<LicensedArticle> {
  const { position, of, sources, tell } = at;
  const whole = await sources.article(licensed.articleVersionId);
  const [item, content] = legal([licensed, withOwnParts(selectLicensed(whole, licensed), licensed)] as const);
  const folder = articleFolder(item, position, of);
  const notice = noticeFor(licence, item, sources.publicUrl);
  const drawn = content.components.filter(({ kind }) => kind === 'image' || kind === 'graphic');
  const pictures: LicensedPicture[] = [];
  // One after the other: an article may have hundreds, and each is large while it is worked on.
  for (const [index, component] of drawn.entries()) {
    const own = ownPartOf(item, component.id);
    const body = await (own ? sources.ownPicture(own) : sources.picture(item.articleVersionId, component.id));
    if (!body) throw contentMissing(component.id);
    const path = `images/${String(index + 1).padStart(2, '0')}.jpg`;
    const { picture, files } = await preparePicture({ component, body, path, licence, item, notice });
    await Promise.all(files.map((file) => sources.shelf.put(`${folder}${file.path}`, file.bytes)));
    pictures.push(picture);
    tell((index + 1) / drawn.length);
  }
  return { item, content, pictures, folder };
}
