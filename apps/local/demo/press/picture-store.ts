import sharp from 'sharp';
import { paintPicture } from '../pictures/paint.js';
import { pictureOfThumbnail } from './thumbnails.js';

/** Some hundred kilobytes each. */
const KEPT = 60;
const THUMBNAIL_WIDTH = 640;
const kept = new Map<string, Promise<Buffer | undefined>>();

/** The picture under a path, painted when it is first asked for and kept while it is among the last asked for. */
export function openPicture(path: string): Promise<Buffer | undefined> {
  const found = kept.get(path) ?? paint(path);
  kept.delete(path);
  kept.set(path, found);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return found;
}

async function paint(path: string): Promise<Buffer | undefined> {
  const original = pictureOfThumbnail(path);
  if (original === undefined) return paintPicture(path);
  const picture = await paintPicture(original);
  return picture && sharp(picture).resize(THUMBNAIL_WIDTH).jpeg({ quality: 80 }).toBuffer();
}
