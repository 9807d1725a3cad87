import type { IncomingHttpHeaders } from 'node:http';
import { Parser } from 'htmlparser2';

/** What a page says of itself, beside its article. */
export interface PageSigns {
  /** The visible text, in the order of the page. */
  text: string;
  /** Of `<link rel="canonical">`, or of the answer's `Link`. */
  canonical: string | null;
  /** Where its links lead. */
  links: string[];
  /** Addresses of every picture it shows or names. */
  pictures: string[];
  /** What meta elements and the answer's headers tell search engines, in lower case. */
  robots: { meta: string[]; header: string[] };
  /** TDMRep: what the header and the meta element say of text and data mining; the meta element counts more. */
  mining: { header: string | null; meta: string | null };
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'textarea', 'select', 'title']);
const BREAKS = /^(p|div|br|li|h\d|tr|td|th|section|article|figure|figcaption|blockquote|footer|header|aside)$/;
const ROBOTS = new Set(['robots', 'googlebot']);
const MOST_ADDRESSES = 3_000;
const LONGEST_TEXT = 2_000_000;

/**
 * Reads the instructions, links and pictures of a page. Nothing is run and nothing is fetched.
 *
 * @param url where the page was read from; its addresses are resolved against it
 */
export function readPage(html: string, url: string, headers: IncomingHttpHeaders = {}): PageSigns {
  const reader = new SignReader(url, headers);
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.end(html);
  return reader.signs;
}

class SignReader {
  readonly signs: PageSigns;
  private unseen = 0;
  private length = 0;
  private readonly parts: string[] = [];

  constructor(
    private readonly url: string,
    headers: IncomingHttpHeaders,
  ) {
    this.signs = {
      ...{ text: '', links: [], pictures: [], canonical: linkedCanonical(headers, url) },
      robots: { meta: [], header: robotsHeader(headers) },
      mining: { header: single(headers['tdm-reservation']), meta: null },
    };
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    if (UNSEEN.has(tag)) this.unseen += 1;
    if (BREAKS.test(tag)) this.parts.push('\n');
    if (tag === 'meta') this.readMeta(attributes);
    else if (tag === 'a') this.keep(this.signs.links, attributes['href']);
    else if (tag === 'img' || tag === 'source') this.readPicture(attributes);
    else if (tag === 'link' && /(^|\s)canonical(\s|$)/i.test(attributes['rel'] ?? '')) {
      this.signs.canonical = absolute(attributes['href'], this.url) ?? this.signs.canonical;
    }
  }

  ontext(text: string): void {
    if (this.unseen > 0 || this.length > LONGEST_TEXT) return;
    this.length += text.length;
    this.parts.push(text);
  }

  onclosetag(tag: string): void {
    if (UNSEEN.has(tag)) this.unseen = Math.max(0, this.unseen - 1);
    if (BREAKS.test(tag)) this.parts.push('\n');
  }

  onend(): void {
    this.signs.text = this.parts.join('');
  }

  private readMeta({ name = '', property = '', content = '' }: Record<string, string>): void {
    const key = (name || property).toLowerCase();
    if (ROBOTS.has(key)) this.signs.robots.meta.push(content.toLowerCase());
    if (key === 'tdm-reservation') this.signs.mining.meta = content.trim();
    if (key === 'og:image' || key === 'twitter:image') this.keep(this.signs.pictures, content);
  }

  /** Pages that load their pictures late name them elsewhere than in `src`. */
  private readPicture(attributes: Record<string, string>): void {
    for (const name of ['src', 'data-src', 'data-original']) this.keep(this.signs.pictures, attributes[name]);
    for (const name of ['srcset', 'data-srcset']) {
      for (const part of (attributes[name] ?? '').split(/,\s+/)) {
        this.keep(this.signs.pictures, part.trim().split(/\s+/)[0]);
      }
    }
  }

  private keep(list: string[], address: string | undefined): void {
    const whole = absolute(address, this.url);
    if (whole !== null && list.length < MOST_ADDRESSES) list.push(whole);
  }
}

function absolute(address: string | undefined, from: string): string | null {
  if (!address || address.startsWith('data:') || !URL.canParse(address, from)) return null;
  return new URL(address, from).href;
}

const single = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value)?.trim() ?? null;

/** RFC 8288, with the one relation that counts here. */
function linkedCanonical(headers: IncomingHttpHeaders, url: string): string | null {
  const found = /<([^>]{1,2000})>\s*;[^,]*rel\s*=\s*"?canonical"?/i.exec(single(headers['link']) ?? '');
  return absolute(found?.[1], url);
}

/** `X-Robots-Tag`: an instruction may be for one robot; those for other robots than Google's say nothing to us. */
function robotsHeader(headers: IncomingHttpHeaders): string[] {
  const value = headers['x-robots-tag'];
  const lines = (Array.isArray(value) ? value : [value ?? '']).map((line) => line.toLowerCase());
  return lines.flatMap((line) => {
    const [, robot, rest] = /^\s*([a-z][a-z0-9_-]*)\s*:(.*)$/.exec(line) ?? [];
    if (robot === undefined || robot === 'unavailable_after') return line.trim() ? [line.trim()] : [];
    return robot === 'googlebot' || robot === 'robots' ? [(rest ?? '').trim()] : [];
  });
}
