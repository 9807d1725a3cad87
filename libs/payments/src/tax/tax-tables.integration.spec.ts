import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type StaffActor } from '#libs/kernel';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { DiscardTaxDraft } from './discard-tax-draft.js';
import { PublishTaxTable } from './publish-tax-table.js';
import { SaveTaxDraft } from './save-tax-draft.js';
import { taxReportCsv } from './tax-report-csv.js';
import { TaxReportQuery } from './tax-report.query.js';
import { TaxTablesQuery } from './tax-tables.query.js';

let world: PaymentsWorld;
let story: PaymentsStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
});
afterAll(() => world.close());

const one = finance();
const other: StaffActor = { ...finance(), userId: newId(), name: 'Ada Finch' };
const overview = () => world.get(TaxTablesQuery).overview(other);

async function table(): Promise<Record<string, unknown>> {
  const { example } = await overview();
  return { ...example, supplier: { ...example.supplier, name: 'Harbour Press Ltd', vatNumber: 'GB980780684' } };
}

const save = async (revision: number, data: object, effectiveFrom: string | null = null, actor = one) =>
  (await world.get(SaveTaxDraft).execute(actor, { revision, data, effectiveFrom, note: 'The first.' })).revision;

describe('a tax table', () => {
  it('is kept as a draft with its mistakes, and published by a second person', async () => {
    expect(await overview()).toMatchObject({ legalEntity: 'IMP', versions: [], draft: null });
    const good = await table();
    expect(await save(0, { ...good, taxName: '' })).toBe(1);
    expect((await overview()).draft).toMatchObject({ revision: 1, mistakes: [{ path: 'taxName' }], mayPublish: true });
    await expect(world.get(PublishTaxTable).execute(one, { revision: 1 })).rejects.toMatchObject({
      code: 'payments.tax-needs-second-person',
    });
    await expect(world.get(PublishTaxTable).execute(other, { revision: 1 })).rejects.toMatchObject({
      ...{ code: 'payments.tax-table-invalid', errors: [{ path: 'taxName' }] },
    });
    expect(await save(1, good)).toBe(2);
    await expect(save(1, good)).rejects.toMatchObject({ code: 'payments.tax-draft-changed' });
    expect(await world.get(PublishTaxTable).execute(other, { revision: 2 })).toEqual({ version: 1 });
    const { versions, draft } = await overview();
    expect(draft).toBeNull();
    expect(versions).toMatchObject([
      { version: 1, state: 'in-force', draftedByName: one.name, publishedByName: 'Ada Finch', note: 'The first.' },
    ]);
  });

  it('has a supplier whose number passes', async () => {
    const good = await table();
    await save(0, { ...good, supplier: { ...(good['supplier'] as object), vatNumber: 'GB980780685' } });
    expect((await overview()).draft?.mistakes).toMatchObject([{ path: 'supplier.vatNumber' }]);
    await world.get(DiscardTaxDraft).execute(one, { revision: 1 });
    await expect(world.get(DiscardTaxDraft).execute(one, { revision: 1 })).rejects.toMatchObject({
      code: 'payments.tax-draft-changed',
    });
  });

  it('says what a draft changes, survives nonsense, and holds from a day to come', async () => {
    const good = await table();
    const rates = (good['rates'] as { country: string }[]).map((rate) =>
      rate.country === 'FI' ? { ...rate, basisPoints: 2600 } : rate,
    );
    const revision = await save(0, { rates: 'nonsense', supplier: [], taxName: 7 });
    expect((await overview()).draft?.mistakes.length).toBeGreaterThan(0);
    await save(revision, { ...good, rates }, '2020-01-01');
    expect((await overview()).draft).toMatchObject({
      changes: [{ path: 'rates.FI', before: 'standard 2550', after: 'standard 2600' }],
    });
    await expect(world.get(PublishTaxTable).execute(other, { revision: 2 })).rejects.toMatchObject({
      code: 'payments.tax-table-too-late',
    });
    await save(2, { ...good, rates }, '2099-01-01');
    await world.get(PublishTaxTable).execute(other, { revision: 3 });
    expect((await overview()).versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'waiting'],
      [1, 'in-force'],
    ]);
  });

  it('is begun, and published, once when two try at the same moment', async () => {
    const good = await table();
    const began = await Promise.allSettled([save(0, good), save(0, good, null, finance())]);
    expect(began.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const third: StaffActor = { ...finance(), userId: newId() };
    const published = await Promise.allSettled(
      [other, third].map((actor) => world.get(PublishTaxTable).execute(actor, { revision: 1 })),
    );
    expect(published.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await overview()).versions).toHaveLength(3);
  });
});

describe('the tax report', () => {
  it('adds up what the documents show, agrees with the ledger, and leads to each entry', async () => {
    for (const [country, vatNumber] of [
      ['GB', null],
      ['GB', null],
      ['DE', 'DE136695976'],
      ['KE', null],
    ] as const) {
      const order = await world.order();
      await world.database.asOwner('UPDATE identity.organisation SET country = $2, vat_number = $3 WHERE id = $1', [
        ...[order.buyer.organisationId, country, vatNumber],
      ]);
      await world.pay(await story.checkout(order));
      await story.settleDown();
    }
    const report = await world.get(TaxReportQuery).report(one, { currency: 'GBP' });
    expect(report.lines.map((line) => [line.country, line.treatment, line.net.amount, line.tax.amount])).toEqual([
      ['GB', 'standard', '24000', '4800'],
      ['DE', 'reverse-charge', '12000', '0'],
      ['KE', 'outside-scope', '12000', '0'],
    ]);
    expect(report).toMatchObject({ net: { amount: '48000' }, tax: { amount: '4800' }, ledgerTax: { amount: '4800' } });
    // The card of the sandbox is British.
    expect(report.lines.map(({ unconfirmed }) => unconfirmed)).toEqual([0, 0, 1]);
    expect(taxReportCsv(report)).toContain('GB,United Kingdom,standard,20%,GBP,240.00,48.00,2,0\r\n');
    const first = await world.get(TaxReportQuery).documents(one, { currency: 'GBP', country: 'GB', limit: 1 });
    const next = await world.get(TaxReportQuery).documents(one, {
      ...{ currency: 'GBP', country: 'GB', limit: 1, cursor: first.nextCursor! },
    });
    expect([...first.items, ...next.items]).toHaveLength(2);
    expect(next.nextCursor).toBeNull();
    for (const document of [...first.items, ...next.items]) {
      expect(document).toMatchObject({ treatment: 'standard', isConfirmed: true, evidence: { cardCountry: 'GB' } });
      expect(document.entryId).toMatch(/^[0-9a-f-]{36}$/);
    }
    const open = await world.get(TaxReportQuery).documents(one, { currency: 'GBP', unconfirmed: true });
    expect(open.items.map(({ country }) => country)).toEqual(['KE']);
  });
});
