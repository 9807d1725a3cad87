import sharp, { type OutputInfo } from 'sharp';
import type { ArticleComponent } from '#libs/catalogue';
import type { LicenceItemSnapshot, LicenceSnapshot } from '#libs/licensing';
import type { LicensedPicture } from '../article/licensed-article.js';
import type { Notice } from '../article/notice.js';
import { pictureUnreadable } from '../packaging.errors.js';
import { iimRecord } from './iim.js';
import { withMetadata } from './jpeg-segments.js';
import { DATA_MINING, DIGITAL_SOURCE_TYPE, type PhotoMetadata } from './photo-metadata.js';
import { xmpPacket } from './xmp.js';

/** The longest side of a picture in a package, in pixels; more is for print work that asks for the original. */
const LONGEST_SIDE = 4096;
/** A picture of more pixels than this is refused before it is unpacked. */
const MOST_PIXELS = 100_000_000;

export interface PictureJob {
  component: ArticleComponent;
  body: Buffer;
  /** Within the article's folder, such as `images/01.jpg`. */
  path: string;
  licence: LicenceSnapshot;
  item: LicenceItemSnapshot;
  notice: Notice;
}

/**
 * Re-encodes a picture as JPEG: turned upright, in sRGB, without any metadata of the original (place, camera, names),
 * then with credit and licence written in.
 *
 * @throws packaging.picture-unreadable
 */
export async function preparePicture(job: PictureJob): Promise<{ picture: LicensedPicture; bytes: Buffer }> {
  const { component } = job;
  const { data, info } = await reencode(job);
  const photo = photoMetadata(job);
  const bytes = withMetadata(data, { xmp: xmpPacket(photo), iim: iimRecord(photo) });
  return {
    bytes,
    picture: {
      componentId: component.id,
      kind: component.kind,
      path: job.path,
      contentType: 'image/jpeg',
      width: info.width,
      height: info.height,
      size: bytes.length,
      caption: component.caption,
      alt: component.alt,
      creditLine: component.creditLine,
    },
  };
}

async function reencode({ component, body }: PictureJob): Promise<{ data: Buffer; info: OutputInfo }> {
  const isDrawn = component.kind === 'graphic';
  try {
    return await sharp(body, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: isDrawn ? 92 : 86, chromaSubsampling: isDrawn ? '4:4:4' : '4:2:0' })
      .toBuffer({ resolveWithObject: true });
  } catch (error) {
    throw pictureUnreadable(component.id, error);
  }
}

function photoMetadata({ component, licence, item, notice }: PictureJob): PhotoMetadata {
  const { words } = notice;
  const year = (item.publishedAt ?? licence.issuedAt).slice(0, 4);
  const creators = creatorsOf(component.creditLine);
  return {
    creators,
    credit: component.creditLine,
    copyright: words.copyright(year, component.creditLine ?? item.titleName),
    source: item.titleName,
    instructions: `${words.labels.licence} ${licence.reference}. ${notice.expiry}`,
    description: component.caption ?? component.alt,
    language: item.language,
    webStatement: notice.verifyUrl,
    usageTerms: `${notice.licenceLine} ${notice.expiry}`,
    licensor: { id: `urn:uuid:${licence.licensor.id}`, name: licence.licensor.name, url: licence.licensor.url },
    dataMining: notice.isMiningReserved ? DATA_MINING.prohibited : DATA_MINING.seeConstraints,
    digitalSourceType: `${DIGITAL_SOURCE_TYPE}${component.kind === 'graphic' ? 'digitalCreation' : 'digitalCapture'}`,
    jobReference: licence.reference,
  };
}

/** `Sara Naim/Harbour Ledger` names its maker before the slash. */
function creatorsOf(creditLine: string | null): string[] {
  const maker = creditLine
    ?.split('/')[0]
    ?.replace(/^(?:photo|photograph|image|graphic|by|صورة|تصوير)\s*:?\s+/i, '')
    .trim();
  return maker ? [maker] : [];
}
