import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';

/** No keys could be had; the message says where they were looked for. */
export class UnreachableKeys extends Error {}

const PATIENCE_MS = 8_000;
const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/**
 * The published keys: of a file, or of an address, where a bare origin means its `/.well-known/jwks.json`.
 *
 * @throws UnreachableKeys
 */
export async function keysFrom(place: string, offline: boolean): Promise<JSONWebKeySet> {
  if (offline && isAddress(place))
    throw new UnreachableKeys('Offline it needs the published keys as a file: --jwks FILE.');
  try {
    const text = isAddress(place) ? await fetched(place) : await readFile(place, 'utf8');
    const { keys } = JSON.parse(text) as Partial<JSONWebKeySet>;
    if (Array.isArray(keys)) return { keys };
    throw new TypeError('it is no key set');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreachableKeys(`No keys could be read from ${place} (${why}). Give them with --jwks FILE or URL.`);
  }
}

async function fetched(address: string): Promise<string> {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/.well-known/jwks.json';
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new TypeError(`it answered ${String(response.status)}`);
  return response.text();
}
