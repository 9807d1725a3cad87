import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { authorise, isCurrency, Money, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { totalsSql } from '../balance/totals-sql.js';
import { isDay } from '../day-range.js';
import { badRange, unknownCurrency } from '../ledger.errors.js';
import { READ_LEDGER } from '../ledger.permissions.js';

/** Of Xero's template for manual journals; the star marks what it requires. */
const COLUMNS = ['*Narration', '*Date', 'Description', '*AccountCode', '*TaxRate', '*Amount'];

interface Row {
  day: string;
  number: number;
  name: string;
  amount: string;
}

/**
 * A month in one currency as Xero's import of manual journals takes it: a journal a day, a line for each account that
 * moved, debit positive. At most 300 lines go into one file there; with the accounts we have a month always fits.
 */
@Injectable()
export class XeroCsvQuery {
  constructor(private readonly reads: Reads) {}

  /** @param input.month `2026-10` @throws ledger.bad-range, ledger.unknown-currency */
  async file(actor: Actor, { month, currency }: { month: string; currency: string }): Promise<string> {
    authorise(actor, READ_LEDGER);
    if (!isDay(`${month}-01`)) throw badRange();
    if (!isCurrency(currency)) throw unknownCurrency();
    const rows = await this.reads.query<Row>(
      `SELECT t.day::text, a.number, a.name, sum(t.debit - t.credit)::text AS amount
       FROM (${totalsSql(`day >= $1::date AND day < $1::date + interval '1 month' AND currency = $2`)}) t
       JOIN ledger.account a ON a.code = t.account
       GROUP BY t.day, a.number, a.name HAVING sum(t.debit) <> sum(t.credit) ORDER BY t.day, a.number`,
      [`${month}-01`, currency],
    );
    const lines = rows.map(({ day, number, name, amount }) => [
      ...[`Imprimatur ${currency} ${day}`, day.split('-').reverse().join('/'), name, number, 'Tax Exempt'],
      Money.of(BigInt(amount), currency).toDecimal(),
    ]);
    return stringify([COLUMNS, ...lines], { record_delimiter: '\r\n' });
  }
}
