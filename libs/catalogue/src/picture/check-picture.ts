export interface CheckedPicture {
  contentType: string;
  width: number;
  height: number;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  heif: 'image/avif',
  gif: 'image/gif',
};
/** Larger pictures are not decoded, whatever they say of themselves. */
const MAX_PIXELS = 80_000_000;
const SMALLEST_SIDE = 2;

/** What the bytes really are, by decoding them; null when they are not a picture of a kind we hand on. */
export async function checkPicture(bytes: Buffer): Promise<CheckedPicture | null> {
  try {
    // With its first picture: processes that see none are spared 20 MB.
    const { default: sharp } = await import('sharp');
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 });
    const { format, width, height } = await image.metadata();
    const contentType = CONTENT_TYPES[format];
    if (!contentType || width < SMALLEST_SIDE || height < SMALLEST_SIDE) return null;
    await image.stats();
    return { contentType, width, height };
  } catch {
    return null;
  }
}
