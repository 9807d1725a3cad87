/** How far into a page a charset declaration is looked for; the HTML standard says 1,024 bytes, real pages say later. */
const SNIFF_BYTES = 4096;

const META_CHARSET = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,40})["']/i;

type Decoder = InstanceType<typeof TextDecoder>;

function decoderFor(label: string | null | undefined): Decoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
  return XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
}

/**
 * The text of a page from its bytes. A byte order mark wins; then UTF-8 if the bytes are valid UTF-8 and say anything
 * beyond ASCII (a wrong declaration is common, valid UTF-8 by chance is not); then the HTTP charset, the page's own
 * declaration, and at last windows-1252, as browsers do.
 */
export function decodeHtml(input: string | Uint8Array, httpCharset?: string | null): string {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '');
  const mark = byteOrderMark(input);
  if (mark) return new TextDecoder(mark).decode(input);
  const named = decoderFor(httpCharset) ?? decoderFor(declaredCharset(input));
  const wide = named?.encoding.startsWith('utf-16') ?? false;
  if (isValidUtf8(input) && !isSevenBitEncoding(named) && !(wide && input.includes(0))) {
    return new TextDecoder('utf-8').decode(input);
  }
  return named && !['utf-8', 'windows-1252'].includes(named.encoding) ? named.decode(input) : decodeWestern(input);
}

/** What windows-1252 has between 0x80 and 0x9F; some runtimes decode it as plain Latin-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decodeWestern = (input: Uint8Array): string =>
  Buffer.from(input.buffer, input.byteOffset, input.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => WESTERN[character.charCodeAt(0) - 0x80]!);

/** Encodings whose bytes are plain ASCII, so that valid UTF-8 says nothing. */
const isSevenBitEncoding = (decoder: Decoder | null): boolean => decoder?.encoding === 'iso-2022-jp';
