/** Runs of letters and digits this long with a digit in them are taken for a picture's own number. */
const LONG_TOKEN = 10;
/** In the whole address only hashes are: shorter runs name folders and days. */
const HASH = 20;
const ENOUGH = 0.6;
const SHORTEST_PREFIX = 8;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The address of the picture itself, where a resizing service carries it inside its own. */
const innermost = (url: string): string => {
  const text = decoded(url);
  const at = text.lastIndexOf('http');
  return at > 0 ? text.slice(at) : text;
};

const withoutQuery = (url: string): string => url.split(/[?#]/)[0]!;
const stemOf = (url: string): string =>
  (withoutQuery(url).split('/').pop() ?? '')
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/i, '')
    .replace(/[-_]\d{2,4}x\d{2,4}$/i, '');
const tokensOf = (text: string, atLeast: number): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((token) => token.length >= atLeast && /\d/.test(token));

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Whether two addresses lead to the same picture in different sizes or crops: the same file name but for its end, or
 * the same long number in it, or the same hash anywhere in the address.
 */
export function isSamePicture(first: string, second: string): boolean {
  if (first === second) return true;
  const [a, b] = [innermost(first), innermost(second)];
  if (withoutQuery(a) === withoutQuery(b) && stemOf(a) !== '') return true;
  const [stemA, stemB] = [stemOf(a), stemOf(b)];
  const prefix = commonPrefix(stemA, stemB);
  if (prefix >= SHORTEST_PREFIX && prefix >= Math.min(stemA.length, stemB.length) * ENOUGH) return true;
  const numbers = new Set(tokensOf(stemA, LONG_TOKEN));
  if (tokensOf(stemB, LONG_TOKEN).some((token) => numbers.has(token))) return true;
  const hashes = new Set(tokensOf(a, HASH));
  return tokensOf(b, HASH).some((token) => hashes.has(token));
}
