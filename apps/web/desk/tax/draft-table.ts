import type { TaxTable } from '../../api/desk-reports.js';

type Kind = TaxTable['rates'][number]['kind'];

/** A row as it is typed. */
export interface TypedRate {
  /** For React: a row keeps its own while others are removed. */
  row: number;
  country: string;
  kind: Kind;
  percent: string;
  source: string;
  asOf: string;
}

/** A draft as it is typed; anything may be missing or wrong. */
export interface TypedTable {
  name: string;
  address: string;
  country: string;
  vatNumber: string;
  taxName: string;
  rates: TypedRate[];
}

const HUNDRED = 100;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const part = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What was stored, as fields show it. */
export function toTyped(data: Record<string, unknown>): TypedTable {
  const supplier = part(data['supplier']);
  const address = supplier['address'];
  const rates = Array.isArray(data['rates']) ? data['rates'].map(part) : [];
  return {
    ...{ name: text(supplier['name']), country: text(supplier['country']), vatNumber: text(supplier['vatNumber']) },
    address: Array.isArray(address) ? address.map(text).join('\n') : '',
    taxName: text(data['taxName']),
    rates: rates.map((rate, row) => ({
      ...{ row, country: text(rate['country']), source: text(rate['source']), asOf: text(rate['asOf']) },
      kind: rate['kind'] === 'reduced' || rate['kind'] === 'exempt' ? rate['kind'] : 'standard',
      percent: typeof rate['basisPoints'] === 'number' ? String(rate['basisPoints'] / HUNDRED) : '',
    })),
  };
}

/** Percent as typed in hundredths of one, without rounding on the way: `25.5` and `25,5` are 2550. */
export function basisPointsOf(percent: string): number {
  const [, whole = '', fraction = ''] = /^\s*(\d{1,3})(?:[.,](\d{0,2}))?\s*%?\s*$/.exec(percent) ?? [];
  return whole === '' ? -1 : Number(whole) * HUNDRED + Number(fraction.padEnd(2, '0'));
}

/** What is sent; what was left empty is sent so, and named as a mistake. */
export function toData(typed: TypedTable): Record<string, unknown> {
  return {
    supplier: {
      name: typed.name.trim(),
      address: typed.address.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : [])),
      ...{ country: typed.country.trim().toUpperCase(), vatNumber: typed.vatNumber.trim() },
    },
    taxName: typed.taxName.trim(),
    rates: typed.rates.map(({ country, kind, percent, source, asOf }) => ({
      ...{ country: country.trim().toUpperCase(), kind, basisPoints: basisPointsOf(percent) },
      ...{ source: source.trim(), asOf },
    })),
  };
}
