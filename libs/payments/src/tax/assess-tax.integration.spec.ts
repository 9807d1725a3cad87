import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Money, newId } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { seedOrganisation } from '../../../../test/support/licensing-seed.js';
import { paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { publishTaxTable } from '../../../../test/support/tax-seed.js';
import { AssessTax } from './assess-tax.js';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await paymentsWorld([]);
});
afterAll(() => world.close());

const net = Money.of(12000n, 'GBP');
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

describe('assessing tax', () => {
  it('goes by the table that is in force on the day, and by the buyer as it is', async () => {
    const home = await seedOrganisation(world.database, world.now(), { country: 'GB' });
    const abroad = await seedOrganisation(world.database, world.now(), { country: 'DE', vatNumber: 'DE136695976' });
    const tax = world.get(AssessTax);
    const before = await tax.execute({ organisationId: home, net, on: at('2026-01-31') });
    expect(before).toMatchObject({ treatment: 'not-configured', tableVersion: null });
    await publishTaxTable(world.database, { version: 1, effectiveFrom: '2026-02-01', home: 1750 });
    await publishTaxTable(world.database, { version: 2, effectiveFrom: '2026-03-01', home: 2000 });
    const on = async (day: string, organisationId: string) => {
      const found = await world.get(Transactions).run((tx) => tax.within(tx, { organisationId, net, on: at(day) }));
      return [found.treatment, found.tableVersion, found.rateBasisPoints, found.tax.minor];
    };
    expect(await on('2026-01-31', home)).toEqual(['not-configured', null, 0, 0n]);
    expect(await on('2026-02-01', home)).toEqual(['standard', 1, 1750, 2100n]);
    expect(await on('2026-02-28', home)).toEqual(['standard', 1, 1750, 2100n]);
    expect(await on('2026-03-01', home)).toEqual(['standard', 2, 2000, 2400n]);
    expect(await on('2026-03-01', abroad)).toEqual(['reverse-charge', 2, 0, 0n]);
    // Nobody of whom anything is known: as at home.
    expect(await on('2026-03-01', newId())).toEqual(['standard', 2, 2000, 2400n]);
  });

  it('costs one statement once a table is known', async () => {
    const organisationId = await seedOrganisation(world.database, world.now(), { country: 'GB' });
    const tax = world.get(AssessTax);
    await world.get(Transactions).run(async (tx) => {
      const asked: string[] = [];
      const query = tx.query.bind(tx);
      tx.query = ((sql: string, values: unknown[]) => {
        asked.push(sql);
        return query(sql, values);
      }) as typeof tx.query;
      await tax.within(tx, { organisationId, net, on: at('2026-03-02') });
      await tax.within(tx, { organisationId, net, on: at('2026-03-02') });
      expect(asked).toHaveLength(2);
    });
  });
});
