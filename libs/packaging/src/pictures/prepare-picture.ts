import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp';
import type { ArticleComponent } from '#libs/catalogue';
import type { LicenceItemSnapshot, LicenceSnapshot } from '#libs/licensing';
import type { LicensedPicture } from '../article/licensed-article.js';
import { pictureCopyright, type Notice } from '../article/notice.js';
import { makerOf } from '../article/picture-credit.js';
import { pictureTooLarge, pictureUnreadable, pictureWrongType } from '../packaging.errors.js';
import { iimRecord } from './iim.js';
import { withMetadata } from './jpeg-segments.js';
import { DATA_MINING, type PhotoMetadata } from './photo-metadata.js';
import { sourceTypeUri, statedSourceType, type SourceType } from './source-type.js';
import { xmpPacket } from './xmp.js';

/** The longest side of a picture in a package, in pixels; more is for print work that asks for the original. */
const LONGEST_SIDE = 4096;
/** Smaller copies, where the picture is wider: for a page, and for a telephone. */
const WIDTHS = [1_280, 640] as const;
/** A picture of more pixels or octets than this is refused before it is unpacked. */
const MOST_PIXELS = 100_000_000;
const MOST_MEGABYTES = 60;
/** What is decoded; a drawing in SVG may hold code and links, and is refused. */
const KINDS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']);

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
 * Re-encodes a picture as JPEG in several sizes: turned upright, in sRGB, without any metadata of the original (place,
 * camera, names) but how it says it came about, then with credit and licence written in. The first of `files` is the largest.
 *
 * @throws packaging.picture-unreadable, packaging.picture-wrong-type, packaging.picture-too-large
 */
export async function preparePicture(job: PictureJob): Promise<{ picture: LicensedPicture; files: PictureFile[] }> {
  const { component } = job;
  const { xmp } = await check(job);
  const sourceType = statedSourceType(xmp);
  const photo = photoMetadata(job, sourceType);
  const metadata = { xmp: xmpPacket(photo), iim: iimRecord(photo) };
  const made = await inSizes(job);
  const files = made.map(({ data, info }, index) => {
    const path = index === 0 ? job.path : job.path.replace(/\.jpg$/, `-${info.width}.jpg`);
    return { path, bytes: withMetadata(data, metadata), width: info.width, height: info.height };
  });
  const [first, ...sizes] = files.map(({ bytes, ...rest }) => ({ ...rest, size: bytes.length }));
  if (!first) throw pictureUnreadable(component.id);
  const { id: componentId, kind, caption, alt, creditLine } = component;
  return {
    files,
    picture: { componentId, kind, contentType: 'image/jpeg', caption, alt, creditLine, sourceType, ...first, sizes },
  };
}

export interface PictureFile {
  path: string;
  bytes: Buffer;
}

/** Before anything is unpacked: what kind the bytes are (not what they were called), and how large. */
async function check({ component, body }: PictureJob): Promise<Metadata> {
  if (body.length > MOST_MEGABYTES * 1_000_000) throw pictureTooLarge(component.id, MOST_MEGABYTES);
  const metadata = await describe(component.id, body);
  const { format, width, height } = metadata;
  if (!KINDS.has(format)) throw pictureWrongType(component.id);
  if (width * height > MOST_PIXELS) throw pictureTooLarge(component.id, MOST_MEGABYTES);
  return metadata;
}

async function describe(componentId: string, body: Buffer): Promise<Metadata> {
  try {
    return await sharp(body, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw pictureUnreadable(componentId, error);
  }
}

interface Encoded {
  data: Buffer;
  info: OutputInfo;
}

/** The largest first. Unpacked once, however many sizes are made of it. */
async function inSizes({ component, body }: PictureJob): Promise<Encoded[]> {
  try {
    const { data, info } = await unpack(body);
    const { width, height, channels } = info;
    const pixels = (): Sharp => sharp(data, { raw: { width, height, channels } });
    const isDrawn = component.kind === 'graphic';
    const quality = { quality: isDrawn ? 92 : 86, chromaSubsampling: isDrawn ? '4:4:4' : '4:2:0' };
    // Optimal Huffman tables make a file 6 % smaller and take twice as long as all the rest; most are encoded again by
    // the system that takes them in.
    const encode = (image: Sharp): Promise<Encoded> =>
      image.jpeg({ ...quality, optimiseCoding: false }).toBuffer({ resolveWithObject: true });
    const smaller = WIDTHS.filter((one) => one < width);
    return await Promise.all([encode(pixels()), ...smaller.map((one) => encode(pixels().resize({ width: one })))]);
  } catch (error) {
    throw pictureUnreadable(component.id, error);
  }
}

/** Upright, in sRGB, without transparency, no longer than the longest side: at most 50 MB of pixels. */
const unpack = (body: Buffer): Promise<Encoded> =>
  sharp(body, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .rotate()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });

function photoMetadata({ component, licence, item, notice }: PictureJob, type: SourceType | null): PhotoMetadata {
  const { words } = notice;
  const maker = makerOf(component.creditLine);
  return {
    creators: maker === null ? [] : [maker],
    credit: component.creditLine,
    copyright: pictureCopyright(notice, licence, item, component.creditLine),
    source: item.titleName,
    instructions: `${words.labels.licence} ${licence.reference}. ${notice.expiry}`,
    description: component.caption ?? component.alt,
    language: item.language,
    webStatement: notice.verifyUrl,
    usageTerms: `${notice.licenceLine} ${notice.expiry}`,
    licensor: { id: `urn:uuid:${licence.licensor.id}`, name: licence.licensor.name, url: licence.licensor.url },
    dataMining: notice.isMiningReserved ? DATA_MINING.prohibited : DATA_MINING.seeConstraints,
    digitalSourceType: type && sourceTypeUri(type),
    jobReference: licence.reference,
  };
}
