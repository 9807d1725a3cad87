import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { dayOf } from '../dunning/dunning-steps.js';
import { READ_RECEIVABLES } from '../payments.permissions.js';
import { INVOICE_STATES, IS_OWED, type InvoiceState } from './invoice.states.js';

/** Days past the due date. */
export const AGE_BANDS = ['current', '1-30', '31-60', '61-90', 'over-90'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
/** `owed`: all that is; a band; or a state. */
export const RECEIVABLE_FILTERS = ['owed', 'with-surplus', ...AGE_BANDS, ...INVOICE_STATES] as const;
export type ReceivableFilter = (typeof RECEIVABLE_FILTERS)[number];

export interface ReceivableItem {
  id: string;
  number: string;
  state: InvoiceState;
  organisation: { id: string; name: string };
  reference: string;
  headline: string;
  poNumber: string | null;
  amount: MoneyJson;
  owed: MoneyJson;
  /** ISO 8601 and ISO date. */
  issuedAt: string;
  dueOn: string;
  /** Below zero: not due yet. */
  daysLate: number;
  band: AgeBand;
  isPaused: boolean;
  isSuspended: boolean;
}

export interface ReceivablesByAge {
  /** ISO date. */
  on: string;
  currencies: {
    currency: string;
    bands: { band: AgeBand; amount: MoneyJson; count: number }[];
    total: MoneyJson;
    count: number;
    /** What the ledger says is owed: the account `receivable`. */
    inLedger: MoneyJson;
  }[];
  /** Surpluses that wait to be returned. */
  surplusCount: number;
}

interface Row {
  id: string;
  number: string;
  state: InvoiceState;
  organisation_id: string;
  organisation_name: string;
  reference: string;
  headline: string;
  po_number: string | null;
  currency: string;
  amount: string;
  owed: string;
  issued_at: Date;
  due_on: string;
  days_late: number;
  band: AgeBand;
  paused: boolean;
  suspended: boolean;
}

/** The first parameter: by our clock, not the database's. */
const TODAY = '$1::date';
const BAND = `CASE WHEN i.due_on >= ${TODAY} THEN 'current' WHEN ${TODAY} - i.due_on <= 30 THEN '1-30'
  WHEN ${TODAY} - i.due_on <= 60 THEN '31-60' WHEN ${TODAY} - i.due_on <= 90 THEN '61-90' ELSE 'over-90' END`;
const SELECT = `
  SELECT i.id, i.number, i.state, i.organisation_id, i.organisation_name, i.reference, i.headline, i.po_number,
    i.currency, i.amount, (i.amount - i.paid - i.written_off)::text AS owed, i.issued_at, i.due_on::text,
    ${TODAY} - i.due_on AS days_late, ${BAND} AS band,
    coalesce(i.paused_until >= ${TODAY}, false) AS paused, i.suspended_at IS NOT NULL AS suspended
  FROM payments.invoice i`;
const WANTED = `($2::text IS NULL OR i.state = $2 OR ($2 = 'owed' AND i.${IS_OWED})
    OR ($2 = 'with-surplus' AND EXISTS (SELECT FROM payments.invoice_payment p
      WHERE p.invoice_id = i.id AND p.surplus_state = 'waiting'))
    OR (i.${IS_OWED} AND ${BAND} = $2))
  AND ($3::text IS NULL OR i.number ILIKE $3 OR i.reference ILIKE $3 OR i.organisation_name ILIKE $3 OR i.po_number ILIKE $3)
  AND ($4::text IS NULL OR i.currency = $4)`;
const LARGEST_FILE = 50_000;

/** What is owed to us on account, by age. */
@Injectable()
export class ReceivablesQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** ISO date, in UTC. */
  private today(): string {
    return dayOf(this.clock.now());
  }

  /** The newest first. @throws database.bad-cursor, kernel.forbidden */
  async list(
    actor: Actor,
    input: { show?: ReceivableFilter; q?: string; currency?: string; cursor?: string; limit?: number },
  ): Promise<Page<ReceivableItem>> {
    authorise(actor, READ_RECEIVABLES);
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `${SELECT} WHERE ${WANTED} AND ($5::uuid IS NULL OR i.id < $5) ORDER BY i.id DESC LIMIT $6`,
      [this.today(), ...wanted(input), after ?? null, limit + 1],
    );
    return toPage(rows.map(toItem), limit, ({ id }) => [id]);
  }

  /** All that is owed, the oldest first, for a file. @throws kernel.forbidden */
  async all(
    actor: Actor,
    input: { show?: ReceivableFilter; q?: string; currency?: string },
  ): Promise<ReceivableItem[]> {
    authorise(actor, READ_RECEIVABLES);
    const rows = await this.reads.query<Row>(`${SELECT} WHERE ${WANTED} ORDER BY i.due_on, i.id LIMIT $5`, [
      this.today(),
      ...wanted(input),
      LARGEST_FILE,
    ]);
    return rows.map(toItem);
  }

  async byAge(actor: Actor): Promise<ReceivablesByAge> {
    authorise(actor, READ_RECEIVABLES);
    const [rows, ledger, rest] = await Promise.all([
      this.reads.query<{ currency: string; band: AgeBand; amount: string; count: number }>(
        `SELECT i.currency, ${BAND} AS band, sum(i.owed)::text AS amount, sum(i.count)::int AS count
         FROM (
           SELECT i.currency, i.due_on, sum(i.amount - i.paid - i.written_off) AS owed, count(*)
           FROM payments.invoice i WHERE i.${IS_OWED} GROUP BY 1, 2
         ) i GROUP BY 1, 2`,
        [this.today()],
      ),
      this.reads.query<{ currency: string; amount: string }>(
        `SELECT currency, sum(debit - credit)::text AS amount FROM ledger.v_day WHERE account = 'receivable' GROUP BY 1`,
      ),
      this.reads.one<{ surplus: number }>(
        `SELECT count(*)::int AS surplus FROM payments.invoice_payment WHERE surplus_state = 'waiting'`,
      ),
    ]);
    // Also where only the ledger says that something is owed: the two are shown beside each other to be compared.
    const booked = ledger.filter(({ amount }) => amount !== '0');
    const currencies = [...new Set([...rows, ...booked].map(({ currency }) => currency))].sort();
    return {
      on: this.today(),
      currencies: currencies.map((currency) => {
        const own = rows.filter((row) => row.currency === currency);
        const of = (minor: bigint) => Money.of(minor, currency).toJSON();
        return {
          currency,
          bands: AGE_BANDS.map((band) => {
            const row = own.find((one) => one.band === band);
            return { band, amount: of(BigInt(row?.amount ?? 0)), count: row?.count ?? 0 };
          }),
          total: of(own.reduce((sum, { amount }) => sum + BigInt(amount), 0n)),
          count: own.reduce((sum, { count }) => sum + count, 0),
          inLedger: of(BigInt(ledger.find((row) => row.currency === currency)?.amount ?? 0)),
        };
      }),
      surplusCount: rest!.surplus,
    };
  }
}

const wanted = ({ show, q, currency }: { show?: ReceivableFilter; q?: string; currency?: string }) => {
  const typed = q?.trim();
  return [show ?? null, typed ? `%${typed.replaceAll(/[\\%_]/g, '\\$&')}%` : null, currency ?? null];
};

function toItem(row: Row): ReceivableItem {
  const of = (minor: string) => Money.of(BigInt(minor), row.currency).toJSON();
  return {
    ...{ id: row.id, number: row.number, state: row.state, reference: row.reference, headline: row.headline },
    organisation: { id: row.organisation_id, name: row.organisation_name },
    ...{ poNumber: row.po_number, amount: of(row.amount), owed: of(row.owed) },
    ...{ issuedAt: row.issued_at.toISOString(), dueOn: row.due_on, daysLate: row.days_late, band: row.band },
    ...{ isPaused: row.paused, isSuspended: row.suspended },
  };
}
