import { ARABIC } from './arabic.js';
import { ENGLISH } from './english.js';
import type { UseWords } from './use-words.js';

export const USE_WORDS: Readonly<Record<'en' | 'ar', UseWords>> = { en: ENGLISH, ar: ARABIC };
