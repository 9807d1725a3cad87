import { Money, type MoneyJson } from '#libs/kernel';

/** An amount as a spreadsheet takes it: `-12.50`. */
export const figure = (money: MoneyJson): string => Money.fromJson(money).toDecimal();

/** A text that a spreadsheet would take for a formula is marked as a text; figures below zero stay figures. */
export const plain = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

export const CSV_OPTIONS = { record_delimiter: '\r\n' } as const;
