import type { StaffActor } from '#libs/kernel';
import { PublishTaxTable, SaveTaxDraft, STANDARD_RATES, type TaxTable } from '#libs/payments';
import type { DemoApp } from './demo-app.js';

/** The company behind the two newspapers, at home in the United Kingdom; its number is invented and its digits pass. */
const TABLE: TaxTable = {
  supplier: {
    name: 'Harbour and Marsa Press Ltd',
    address: ['4 Custom House Quay', 'Port Aldern', 'PA1 2QX'],
    country: 'GB',
    vatNumber: 'GB345678912',
  },
  taxName: 'VAT',
  rates: [...STANDARD_RATES],
};

/** The first tax table of the house: drafted by one person of finance, published by another. */
export async function furnishTax(
  app: DemoApp,
  { drafter, publisher }: { drafter: StaffActor; publisher: StaffActor },
): Promise<TaxTable> {
  const note = 'Standard rates, looked up one by one before the house opened.';
  const asOf = app.clock.now().toISOString().slice(0, 10);
  const data = { ...TABLE, rates: TABLE.rates.map((rate) => ({ ...rate, asOf })) };
  const { revision } = await app.get(SaveTaxDraft).execute(drafter, { revision: 0, data, effectiveFrom: null, note });
  await app.get(PublishTaxTable).execute(publisher, { revision });
  return data;
}

/** One person looked again and found a change coming: it waits for somebody to read it. */
export async function draftNextTax(app: DemoApp, drafter: StaffActor, table: TaxTable): Promise<void> {
  const rates = table.rates.map((rate) =>
    rate.country === 'FR' ? { ...rate, kind: 'reduced' as const, basisPoints: 1000 } : rate,
  );
  const year = app.clock.now().getUTCFullYear() + 1;
  await app.get(SaveTaxDraft).execute(drafter, {
    ...{ revision: 0, data: { ...table, rates }, effectiveFrom: `${year}-01-01` },
    note: 'Our adviser thinks that French buyers without a number have the reduced rate for authors’ rights. To be confirmed before it is published.',
  });
}
