import { decimalOf, type MoneyValue } from '../../design/data/format.js';

/** `12.5` as minor units of a currency: `1250` for GBP. null for what is no amount, or finer than the currency is. */
export function readAmount(typed: string, currency: string): MoneyValue | null {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,12}(\.\d+)?$/.test(text)) return null;
  const places = (decimalOf({ amount: '0', currency }).split('.')[1] ?? '').length;
  const [whole = '', fraction = ''] = text.split('.');
  if (fraction.length > places) return null;
  const amount = `${whole}${fraction.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
  return { amount, currency };
}
