const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/**
 * The address of the picture by which readings of a licensed article are counted. Its token is the item's id, which is in
 * the public claims too: it is no secret, and a count is no proof.
 */
export const pixelUrl = (publicUrl: string, itemId: string): string =>
  `${publicUrl}/c/${Buffer.from(itemId.replaceAll('-', ''), 'hex').toString('base64url')}.gif`;

/** Whether it has the form of a token. */
export const isPixelToken = (token: string): boolean => TOKEN.test(token);

/** The licence item that a token would be of. @param token of the right form */
export function itemOfPixel(token: string): string {
  const hex = Buffer.from(token, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
