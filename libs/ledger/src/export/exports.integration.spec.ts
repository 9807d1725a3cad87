import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { FixedClock, Money, newId, type StaffActor } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { movement } from '../entry/new-entry.js';
import { PostEntry } from '../entry/post-entry.js';
import { JournalCsvQuery } from './journal-csv.query.js';
import { XeroCsvQuery } from './xero-csv.query.js';

const finance: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'f@desk.example', name: 'Finance', roles: ['finance'] },
};
type Cells = Record<string, string>;

describe('the journal as a file', () => {
  let database: TestDatabase;
  let journal: JournalCsvQuery;
  let xero: XeroCsvQuery;
  beforeAll(async () => {
    database = await testDatabase();
    journal = new JournalCsvQuery(database.reads);
    xero = new XeroCsvQuery(database.reads);
    const post = new PostEntry(new FixedClock(new Date('2026-11-23T10:00:00Z')));
    const amounts = [Money.of(35_100n, 'GBP'), Money.of(1_234n, 'KWD'), Money.of(500n, 'JPY')];
    // More entries than are read at once.
    for (let n = 0; n < 1_200; n += 400) {
      await database.transactions.run((tx) =>
        post.within(
          tx,
          ...Array.from({ length: 400 }, (_, at) => ({
            source: { kind: 'test', id: String(n + at) },
            description: n + at === 7 ? '=2+3' : `Fee “${n + at}”, paid`,
            occurredAt: new Date(Date.UTC(2026, 9, 1 + ((n + at) % 40), 9)),
            postings: movement('stripe', 'receivable', amounts[(n + at) % 3]!),
          })),
        ),
      );
    }
  });
  afterAll(() => database.close());

  async function read(range: { from?: string; to?: string }): Promise<{ pieces: number; rows: Cells[] }> {
    const pieces: string[] = [];
    for await (const piece of journal.lines(finance, range)) pieces.push(piece);
    return { pieces: pieces.length, rows: parse<Cells>(pieces.join(''), { columns: true }) };
  }

  it('holds every posting once, day by day, in pieces, and no cell begins a formula', async () => {
    const { pieces, rows } = await read({});
    expect(pieces).toBeGreaterThan(3);
    expect(rows).toHaveLength(2_400);
    const keys = rows.map((row) => `${row['day']} ${row['entry']!.padStart(6, '0')}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(rows.map((row) => `${row['entry']} ${row['account']}`)).size).toBe(2_400);
    expect(rows.filter((row) => row['description'] === `'=2+3`)).toHaveLength(2);
  });

  it('writes amounts with the decimals of their currency, on the side they belong to', async () => {
    const { rows } = await read({});
    const of = (currency: string, account: string): Cells =>
      rows.find((row) => row['currency'] === currency && row['account'] === account)!;
    expect(of('GBP', 'stripe')).toMatchObject({ debit: '351.00', credit: '', 'account number': '1200' });
    expect(of('KWD', 'receivable')).toMatchObject({ debit: '', credit: '1.234' });
    expect(of('JPY', 'stripe')).toMatchObject({ debit: '500' });
  });

  it('keeps to the days asked for, and refuses what is no range', async () => {
    const { rows } = await read({ from: '2026-10-05', to: '2026-10-06' });
    expect([...new Set(rows.map((row) => row['day']))]).toEqual(['2026-10-05', '2026-10-06']);
    expect(() => journal.lines(finance, { from: 'x' })).toThrow(expect.objectContaining({ code: 'ledger.bad-range' }));
    expect(() => journal.lines({ ...finance, roles: ['reviewer'] }, {})).toThrow(
      expect.objectContaining({ code: 'kernel.forbidden' }),
    );
  });

  it('is a balanced journal a day in the columns that Xero imports', async () => {
    const rows = parse<Cells>(await xero.file(finance, { month: '2026-10', currency: 'GBP' }), { columns: true });
    expect(Object.keys(rows[0]!)).toEqual([
      ...['*Narration', '*Date', 'Description', '*AccountCode', '*TaxRate', '*Amount'],
    ]);
    expect(rows.length).toBeLessThanOrEqual(300);
    expect(rows[0]).toMatchObject({ '*Date': '01/10/2026', '*AccountCode': '1100', '*TaxRate': 'Tax Exempt' });
    const journals = new Map<string, bigint>();
    for (const row of rows) {
      const minor = BigInt(row['*Amount']!.replace('.', ''));
      journals.set(row['*Narration']!, (journals.get(row['*Narration']!) ?? 0n) + minor);
    }
    expect([...journals.values()].every((sum) => sum === 0n)).toBe(true);
    const dinars = await xero.file(finance, { month: '2026-10', currency: 'KWD' });
    expect(dinars).toContain('1200,Tax Exempt,');
    expect(dinars).toMatch(/\d\.\d{3}\r\n/);
    await expect(xero.file(finance, { month: '2026-13', currency: 'GBP' })).rejects.toMatchObject({
      code: 'ledger.bad-range',
    });
  });
});
