import { ARABIC } from './words-ar.js';
import { ENGLISH } from './words-en.js';
import { pageLanguage, type PageWords } from './words.js';

/** The words of a page, in the language its address or its reader asks for. */
export const pageWords = (asked: string | undefined, acceptLanguage: string | undefined): PageWords =>
  pageLanguage(asked, acceptLanguage) === 'ar' ? ARABIC : ENGLISH;
