import { Money, type MoneyJson } from '#libs/kernel';
import type { MailLanguage } from './mail-content.js';

const LOCALES: Readonly<Record<MailLanguage, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

export const price = (json: MoneyJson): string => Money.fromJson(json).toString();

/** A moment with its zone, as a mail does not know its reader's. */
export const moment = (instant: string, language: MailLanguage): string =>
  `${new Date(instant).toLocaleString(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;

export const day = (instant: string, language: MailLanguage): string =>
  new Date(instant).toLocaleDateString(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
