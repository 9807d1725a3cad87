export const ACCOUNT_LANGUAGES = ['en', 'ar'] as const;
/** In which a person is written to. */
export type AccountLanguage = (typeof ACCOUNT_LANGUAGES)[number];

const isOurs = (language: string | undefined): language is AccountLanguage =>
  ACCOUNT_LANGUAGES.some((ours) => ours === language);

/** The language chosen on the portal (its cookie), else the first of ours that the browser asks for, else English. */
export function languageOf(headers: Pick<Headers, 'get'> | undefined): AccountLanguage {
  const chosen = /(?:^|;\s*)lang=([a-z]{2})/.exec(headers?.get('cookie') ?? '')?.[1];
  if (isOurs(chosen)) return chosen;
  const wanted = (headers?.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isOurs) ?? 'en';
}
