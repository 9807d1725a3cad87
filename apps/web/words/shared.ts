import { wordsIn } from './language.js';
import { sharedArabic } from './shared.ar.js';
import { sharedEnglish, type SharedWords } from './shared.en.js';

export type { SharedWords };

/** The words of the design system: states, rights, uses, price lines. */
export const useSharedWords = wordsIn<SharedWords>({ en: sharedEnglish, ar: sharedArabic });

/** The word for a code of the server, or the code itself in words where a newer server knows more than this page. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code.replaceAll(/[-_.]/g, ' ');
}
