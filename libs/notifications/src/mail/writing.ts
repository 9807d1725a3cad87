import { Money, type MoneyJson } from '#libs/kernel';
import { MAIL_LOCALES, type MailLanguage } from '#platform/mail';

export const price = (json: MoneyJson): string => Money.fromJson(json).toString();

export const day = (instant: string, language: MailLanguage): string =>
  new Date(instant).toLocaleDateString(MAIL_LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
