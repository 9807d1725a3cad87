import { decimalOf, type MoneyValue } from '../../design/data/format.js';

/** Decimals of a currency: GBP 2, JPY 0. */
const decimalsOf = (currency: string): number => decimalOf({ amount: '0', currency }).split('.')[1]?.length ?? 0;

/** Digits of the scripts our readers write in, as Latin ones. */
const latin = (text: string): string =>
  text.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replaceAll('٫', '.');

/**
 * What somebody typed, in minor units: `1200.5` GBP is `120050`. Null when it is no amount, or finer than the currency.
 */
export function minorUnits(typed: string, currency: string): string | null {
  const plain = latin(typed)
    .replaceAll(/[\s']/g, '')
    .replaceAll(/,(?=\d{3}(?:\D|$))/g, '');
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain) ?? [];
  const decimals = decimalsOf(currency);
  if (whole === undefined || fraction.length > decimals) return null;
  return BigInt(whole + fraction.padEnd(decimals, '0')).toString();
}

/** How far an amount lies from another, as a share of it: -0.25 is a quarter less. Null where there is nothing to share. */
export function shareOff(amount: MoneyValue, from: MoneyValue): number | null {
  const base = BigInt(from.amount);
  if (base === 0n || amount.currency !== from.currency) return null;
  return Number(((BigInt(amount.amount) - base) * 1000n) / base) / 1000;
}
