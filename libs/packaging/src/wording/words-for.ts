import type { Words } from './words.js';
import { ARABIC } from './words-ar.js';
import { ENGLISH } from './words-en.js';

/** The words for a language: Arabic for Arabic, English for everything else (the caller marks their language). */
export function wordsFor(language: string): Words {
  return /^ar\b/i.test(language) ? ARABIC : ENGLISH;
}
