import { brokenSource } from '../source.errors.js';

/** @param what it should be, such as “a WordPress list” @throws catalogue.source-broken */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw brokenSource(what);
  }
}
