import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useAddress } from '../design/address/use-address.js';

export type Language = 'en' | 'ar';

interface LanguageChoice {
  language: Language;
  direction: 'ltr' | 'rtl';
  /** Locale for Intl: figures stay Latin, as in references and invoices. */
  locale: string;
  choose: (language: Language) => void;
}

const YEAR = 365 * 24 * 3600;
const isLanguage = (value: string | null | undefined): value is Language => value === 'en' || value === 'ar';

function languageOfCookie(): Language {
  const kept = /(?:^|; )lang=(en|ar)/.exec(document.cookie)?.[1];
  return isLanguage(kept) ? kept : 'en';
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** The language is in the address (`?lang=ar`), so that a link shows what its sender saw, and is kept in a cookie. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { query, change } = useAddress();
  const asked = query.get('lang');
  const language = isLanguage(asked) ? asked : languageOfCookie();
  const direction = language === 'ar' ? 'rtl' : 'ltr';

  useEffect(() => {
    document.cookie = `lang=${language}; path=/; max-age=${String(YEAR)}; samesite=lax`;
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);

  const choose = useCallback((next: Language) => change({ lang: next }), [change]);

  const choice = useMemo<LanguageChoice>(
    () => ({ language, direction, locale: language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', choose }),
    [language, direction, choose],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('LanguageProvider is missing.');
  return choice;
}

/** A hook that gives the words of the chosen language; both dictionaries must have the same entries. */
export function wordsIn<Dictionary>(dictionaries: Record<Language, Dictionary>): () => Dictionary {
  return () => dictionaries[useLanguage().language];
}
