import { wordsIn } from '../../words/language.js';
import { portalArabic } from './ar/index.js';
import { portalEnglish, type PortalWords } from './en/index.js';

export type { PortalWords };

/** The words of the portal's pages. */
export const useWords = wordsIn<PortalWords>({ en: portalEnglish, ar: portalArabic });
