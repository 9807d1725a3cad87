import { z } from 'zod';
import { TAX_TABLE } from './tax-table.js';
import type { TaxMistake } from './tax.errors.js';
import { checkVatNumber } from './vat-number.js';

/** What is wrong in a draft; nothing when it can be published. */
export function taxMistakes(data: unknown): TaxMistake[] {
  const read = TAX_TABLE.safeParse(data);
  if (!read.success) {
    return read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  }
  const { vatNumber, country } = read.data.supplier;
  const { check, country: named } = checkVatNumber(vatNumber, country);
  if (check === 'unknown-country' || (check === 'passes' && named === country)) return [];
  return [
    { path: 'supplier.vatNumber', message: `${vatNumber} is not a VAT number of ${country}: its digits do not fit.` },
  ];
}

/** One difference between two tables; null where there was or is nothing. */
export interface TaxChange {
  /** Such as `rates.FI` or `supplier.vatNumber`. */
  path: string;
  before: string | null;
  after: string | null;
}

/** What a draft changes: supplier, name of the tax, and the rate of each country. */
export function taxChanges(before: object, after: object): TaxChange[] {
  const left = spread(LOOSE.parse(before));
  const right = spread(LOOSE.parse(after));
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((path) => left.get(path) !== right.get(path))
    .map((path) => ({ path, before: left.get(path) ?? null, after: right.get(path) ?? null }));
}

const WORDS = z.string().catch('');

/** A draft may lack anything. */
const LOOSE = z.object({
  supplier: z.record(z.string(), z.union([z.string(), z.array(WORDS)]).catch('')).catch({}),
  taxName: z.string().optional().catch(undefined),
  rates: z
    .array(
      z.object({ country: WORDS, kind: WORDS, basisPoints: z.number().catch(0), source: WORDS, asOf: WORDS }).catch({
        ...{ country: '', kind: '', basisPoints: 0, source: '', asOf: '' },
      }),
    )
    .catch([]),
});

function spread({ supplier, taxName, rates }: z.infer<typeof LOOSE>): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(supplier)) {
    parts.set(`supplier.${name}`, Array.isArray(value) ? value.join(', ') : value);
  }
  if (taxName !== undefined) parts.set('taxName', taxName);
  for (const { country, kind, basisPoints, source, asOf } of rates) {
    parts.set(`rates.${country}`, `${kind} ${basisPoints}`);
    parts.set(`sources.${country}`, `${source}, ${asOf}`);
  }
  return parts;
}
