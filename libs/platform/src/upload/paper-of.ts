/** A file as it is kept: what its bytes are, whatever its name said. */
export interface KnownFile {
  contentType: string;
  /** Without its dot. */
  extension: string;
  bytes: Buffer;
}

const MAX_PIXELS = 80_000_000;
const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const begins = (bytes: Buffer, magic: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic);

export const isZip = (bytes: Buffer): boolean => begins(bytes, ZIP);

/**
 * A PDF, PNG or JPEG, by the bytes alone. Pictures are drawn anew, which drops whatever else was in them.
 *
 * @returns null for what is none of them, `broken` for a picture that cannot be drawn or has more than 80 megapixels
 */
export async function paperOf(bytes: Buffer): Promise<KnownFile | 'broken' | null> {
  if (begins(bytes, PDF)) return { contentType: 'application/pdf', extension: 'pdf', bytes };
  if (begins(bytes, PNG)) return picture(bytes, 'png');
  return begins(bytes, JPEG) ? picture(bytes, 'jpeg') : null;
}

async function picture(bytes: Buffer, format: 'png' | 'jpeg'): Promise<KnownFile | 'broken'> {
  // With its first picture: processes that see none are spared 20 MB.
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 }).rotate();
    const drawn = format === 'png' ? image.png() : image.jpeg({ quality: 90 });
    const extension = format === 'png' ? 'png' : 'jpg';
    return { contentType: `image/${format}`, extension, bytes: await drawn.toBuffer() };
  } catch {
    return 'broken';
  }
}
