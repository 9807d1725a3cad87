const HEADER_CHARSET = /charset\s*=\s*"?([^\s;"]+)/i;
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/i;
const SNIFFED_BYTES = 4_096;

/**
 * The encoding of a page as the HTML standard finds it: byte order mark, then the header, then a meta tag near the
 * start; UTF-8 where none of them names one that exists. Good for `new TextDecoder(charset)`.
 */
export function charsetOf(contentType: string, body: Buffer): string {
  return byteOrderMark(body) ?? known(HEADER_CHARSET.exec(contentType)?.[1]) ?? fromMeta(contentType, body) ?? 'utf-8';
}

function byteOrderMark(body: Buffer): string | undefined {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return undefined;
}

function fromMeta(contentType: string, body: Buffer): string | undefined {
  if (!/html/i.test(contentType)) return undefined;
  const found = known(META_CHARSET.exec(body.toString('latin1', 0, SNIFFED_BYTES))?.[1]);
  // A page we could read as ASCII so far is not UTF-16, whatever it says of itself.
  return found?.startsWith('utf-16') ? 'utf-8' : found;
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
