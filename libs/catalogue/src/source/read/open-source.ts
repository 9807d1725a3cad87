import { gunzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { SafeFetch, type Validators } from '#platform/fetch';
import { Secrets } from '#platform/secrets';
import { decodeHtml } from '../../ingestion/page/decode-html.js';
import { withBothForms } from '../../title/rights-contexts.js';
import { loadReaders } from '../load-readers.js';
import { brokenSource, notASource, sourceTooLarge } from '../source.errors.js';
import type { PolledKind } from '../source.states.js';
import { refuseDeclarations } from './guard-xml.js';
import type { Place, SourcePage, SourceText } from './source-page.js';

/** The largest answer of a source that is read, in bytes. */
export const MAX_SOURCE_BYTES = 32_000_000;

export interface OpenableSource {
  kind: PolledKind;
  url: string;
  articleBase: string | null;
  /** Sealed. */
  credential: string | null;
  /** Hosts of its title, where articles may lie. */
  hosts: readonly string[];
}

export interface OpenedSource {
  /** Null when nothing changed since the validators given. */
  page: SourcePage | null;
  validators: Validators;
}

/** Asks a source and reads what it answers; all that comes is foreign. */
@Injectable()
export class OpenSource {
  constructor(
    private readonly fetcher: SafeFetch,
    private readonly secrets: Secrets,
  ) {}

  /**
   * @param place null for the first page
   * @throws catalogue.not-a-source, catalogue.source-broken, catalogue.source-entities, catalogue.source-too-large, and
   *   what `SafeFetch.get` throws
   */
  async open(source: OpenableSource, place: Place | null, since: Validators | null): Promise<OpenedSource> {
    const { kindOf, READERS, spokenKind } = await loadReaders();
    const reader = READERS[source.kind];
    const here = place ?? reader.first(source.url);
    const { text, validators } = await this.fetch(source, here, since);
    if (!text) return { page: null, validators };
    refuseDeclarations(text.text);
    const kind = kindOf(text.text);
    if (kind !== source.kind && !(kind === null && /^\s*[[{]/.test(text.text) && source.kind !== 'feed'))
      throw notASource(spokenKind(text.text));
    return { page: reader.read(text, here), validators };
  }

  /** What lies at an address, whatever it is; null when nothing changed. */
  async fetch(
    source: Omit<OpenableSource, 'kind'>,
    place: Place,
    since: Validators | null,
  ): Promise<{ text: SourceText | null; validators: Validators }> {
    const own = new URL(source.url);
    const isOwn = new URL(place.url).origin === own.origin;
    const token = isOwn && source.credential ? this.secrets.open(source.credential) : null;
    const fetched = await this.get(place.url, {
      allowHosts: [own.host, ...withBothForms(source.hosts)],
      accept: ['application/*', 'text/*', '*/*'],
      maxBytes: MAX_SOURCE_BYTES,
      ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
      ...(since ? { unlessMatches: since } : {}),
    });
    const { validators, headers } = fetched;
    if (fetched.status === 304) return { text: null, validators: since ?? validators };
    const declared = /charset\s*=/i.test(headers['content-type'] ?? '') ? fetched.charset : null;
    const text = decodeHtml(unpacked(fetched.body), declared);
    return { text: { text, url: fetched.finalUrl, headers, articleBase: baseOf(source) }, validators };
  }

  private async get(...request: Parameters<SafeFetch['get']>): ReturnType<SafeFetch['get']> {
    try {
      return await this.fetcher.get(...request);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'fetch.too-large') throw sourceTooLarge(MAX_SOURCE_BYTES);
      throw error;
    }
  }
}

/** A file that is itself packed, as sitemaps often are; never unpacked beyond what we read. */
function unpacked(body: Buffer): Buffer {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_SOURCE_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw sourceTooLarge(MAX_SOURCE_BYTES);
    throw brokenSource('a packed file');
  }
}

/** Where articles lie that are named by their path alone. */
function baseOf({ url, articleBase, hosts }: Omit<OpenableSource, 'kind'>): string {
  const own = new URL(url);
  if (articleBase) return articleBase;
  return withBothForms(hosts).includes(own.host) || !hosts[0] ? own.origin : `${own.protocol}//${hosts[0]}`;
}
