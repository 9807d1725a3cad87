import { wordsIn } from '../../words/language.js';
import { deskArabic } from './ar/index.js';
import { deskEnglish, type DeskWords } from './en/index.js';

export type { DeskWords };

/** The words of the desk's pages. */
export const useWords = wordsIn<DeskWords>({ en: deskEnglish, ar: deskArabic });
