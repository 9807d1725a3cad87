import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from './render-pdf.js';

/** How far a point may be from the golden one before it counts as another, of 255. */
const SAME_SHADE = 24;
/** Points that may be others: fewer than the dot of a letter has. */
const STRAY_POINTS = 4;

interface Comparison {
  same: boolean;
  /** In a sentence, with the places of both pictures. */
  told: string;
}

/** How many points of two pictures are of another colour; all of them where the sizes differ. */
export function pointsApart(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return Math.max(one.data.length, other.data.length) / 4;
  // Most points are the same, so whole ones are compared first.
  const [ones, others] = [wholePoints(one), wholePoints(other)];
  let apart = 0;
  for (let point = 0; point < ones.length; point += 1) {
    if (ones[point] === others[point]) continue;
    for (let at = point * 4; at < point * 4 + 3; at += 1) {
      if (Math.abs(one.data[at]! - other.data[at]!) <= SAME_SHADE) continue;
      apart += 1;
      break;
    }
  }
  return apart;
}

/** A copy, since a view of four octets has to begin at a fourth one. */
const wholePoints = ({ data }: Picture): Uint32Array => new Uint32Array(new Uint8Array(data).buffer);

export const isSamePicture = (one: Picture, other: Picture): boolean => pointsApart(one, other) <= STRAY_POINTS;

/**
 * Compares a picture with the one that is kept. One that differs is written beside the system's temporary files, to be
 * looked at.
 *
 * @param renew it is kept instead
 */
export async function compareWithGolden(picture: Picture, path: string, renew = false): Promise<Comparison> {
  if (renew) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await asPng(picture));
    return { same: true, told: `kept ${path}` };
  }
  if (!existsSync(path)) return { same: false, told: `there is no ${path}` };
  const apart = pointsApart(picture, await readPicture(path));
  if (apart <= STRAY_POINTS) return { same: true, told: `as ${path}` };
  const seen = join(tmpdir(), `seen-${process.pid}-${path.split('/').at(-1) ?? ''}`);
  writeFileSync(seen, await asPng(picture));
  return { same: false, told: `${apart} points differ from ${path}; it was drawn as ${seen}` };
}

const asPng = ({ data, width, height }: Picture): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();

export async function readPicture(path: string): Promise<Picture> {
  const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
