const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/**
 * The address of the picture by which readings of a licensed article are counted. Its token is the item's id, which is in
 * the public claims too: it is no secret, and a count is no proof.
 */
export const pixelUrl = (publicUrl: string, itemId: string): string =>
  `${publicUrl}/c/${Buffer.from(itemId.replaceAll('-', ''), 'hex').toString('base64url')}.gif`;

/** The licence item of a token; null for what is none. */
export function itemOfPixel(token: string): string | null {
  if (!TOKEN.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
