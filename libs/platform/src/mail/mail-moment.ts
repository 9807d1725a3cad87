import type { MailLanguage } from './mail-content.js';

export const MAIL_LOCALES: Readonly<Record<MailLanguage, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** A moment with its zone, as a mail does not know its reader's. */
export const moment = (instant: string, language: MailLanguage): string =>
  `${new Date(instant).toLocaleString(MAIL_LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;
