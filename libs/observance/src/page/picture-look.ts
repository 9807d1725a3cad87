/** A picture with more is not decoded, whatever it says of itself. */
const MOST_PIXELS = 40_000_000;
const SIDE = 8;
/** Of 256 shades: what compression makes of a plain area. */
const NOISE = 3;
/** Of 64 bits; the same picture in another size, crop of a few pixels or compression differs by fewer. */
const ALIKE = 10;

/**
 * A picture's difference hash: whether each of 8 by 8 fields is brighter than the next (Krawetz, 2013). The same picture
 * in another size or compression has almost the same; a crop has not.
 *
 * @returns null for what is no picture, and for one plain area, which would be like any other
 */
export async function pictureLook(bytes: Buffer): Promise<bigint | null> {
  try {
    // With its first picture: processes that see none are spared 20 MB.
    const { default: sharp } = await import('sharp');
    const small = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .rotate()
      .flatten({ background: '#fff' })
      .greyscale()
      .resize(SIDE + 1, SIDE, { fit: 'fill' })
      .raw()
      .toBuffer();
    return differences(small);
  } catch {
    return null;
  }
}

function differences(grey: Buffer): bigint | null {
  if (Math.max(...grey) - Math.min(...grey) <= NOISE) return null;
  let look = 0n;
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      const at = row * (SIDE + 1) + column;
      look = (look << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) + NOISE ? 1n : 0n);
    }
  }
  return look;
}

export function looksAlike(one: bigint, other: bigint): boolean {
  let rest = one ^ other;
  let different = 0;
  for (; rest > 0n; rest &= rest - 1n) different += 1;
  return different <= ALIKE;
}
