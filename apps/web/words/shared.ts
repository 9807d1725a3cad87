import { createContext, useContext } from 'react';
import { useLanguage, type Language } from './language.js';
import { sharedArabic } from './shared.ar.js';
import { sharedEnglish, type SharedWords } from './shared.en.js';

export type { SharedWords };

/**
 * The shared words speak to the licensee. A site that speaks to somebody else gives its own dictionaries around its
 * pages: `<SharedDictionaries value={...}>`.
 */
export const SharedDictionaries = createContext<Record<Language, SharedWords>>({ en: sharedEnglish, ar: sharedArabic });

/** The words of the design system: states, rights, uses, price lines. */
export function useSharedWords(): SharedWords {
  return useContext(SharedDictionaries)[useLanguage().language];
}

/** The word for a code of the server, or the code itself in words where a newer server knows more than this page. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code.replaceAll(/[-_.]/g, ' ');
}
