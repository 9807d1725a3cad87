import { newId } from '#libs/kernel';
import { STANDARD_RATES, type TaxTable } from '#libs/payments';
import type { TestDatabase } from './test-database.js';

export interface SeededTaxTable {
  version?: number;
  /** ISO date. */
  effectiveFrom?: string;
  /** The standard rate at home (GB), in basis points. */
  home?: number;
}

/** Publishes a tax table for the legal entity of the house, at home in the United Kingdom. */
export async function publishTaxTable(database: TestDatabase, seed: SeededTaxTable = {}): Promise<TaxTable> {
  const { version = 1, effectiveFrom = '2020-01-01', home = 2000 } = seed;
  const table: TaxTable = {
    supplier: {
      name: 'Harbour Press Ltd',
      address: ['1 Quay Street', 'Leith'],
      country: 'GB',
      vatNumber: 'GB980780684',
    },
    taxName: 'VAT',
    rates: STANDARD_RATES.map((rate) => (rate.country === 'GB' ? { ...rate, basisPoints: home } : rate)),
  };
  await database.asOwner(
    `INSERT INTO payments.tax_table_version (id, legal_entity, version, data, effective_from, note, edited_by,
       drafted_by_name, published_by, published_by_name, published_at)
     VALUES ($1, 'IMP', $2, $3, $4, 'seeded', $5, 'Noor Haddad', $6, 'Ada Finch', now())`,
    [newId(), version, JSON.stringify(table), effectiveFrom, [newId()], newId()],
  );
  return table;
}
