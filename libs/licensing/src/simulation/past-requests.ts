import type { FeeFacts, Outcome } from '#libs/pricing';
import type { Tx } from '#platform/database';
import type { RuleFacts } from '../rules/rule-set.js';
import type { Simulation } from './simulation.entity.js';

const MOST_PLACES = 500;

/** A past request with what it was decided on. */
export interface PastRequest {
  reference: string;
  headline: string;
  organisationId: string;
  licensee: string;
  buyerKind: string;
  month: string;
  titleId: string;
  currency: string;
  /** Minor units, as it was quoted then. */
  amount: string;
  outcome: Outcome;
  fee: FeeFacts;
  rule: RuleFacts;
}

/** Which requests a simulation is about. */
export type Period = Pick<Simulation, 'since' | 'until' | 'titleId' | 'currency'>;

/** Extensions are left out: their price is a difference to what another book once asked. */
const WHERE = `
  FROM licensing.request r LEFT JOIN licensing.quote q ON q.id = r.quote_id
  WHERE r.submitted_at >= $1 AND r.submitted_at < $2 AND r.kind <> 'extension'
    AND ($3::uuid IS NULL OR r.title_id = $3) AND ($4::text IS NULL OR q.currency = $4)`;
const IS_PRICED = `AND q.id IS NOT NULL AND r.ruling IS NOT NULL`;
/** In the order of the index over licensees, so that nothing is sorted and each organisation comes in one piece. */
const READ = `
  DECLARE past_requests NO SCROLL CURSOR FOR
  SELECT r.reference, r.headline, r.organisation_id AS "organisationId", r.licensee ->> 'name' AS licensee,
    r.licensee ->> 'kind' AS "buyerKind", to_char(r.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
    r.title_id AS "titleId", q.currency, q.amount, r.ruling ->> 'rule' IS NOT NULL AS "wasInstant",
    q.facts AS fee, r.ruling -> 'facts' AS rule
  ${WHERE} ${IS_PRICED}
  ORDER BY r.organisation_id, r.id DESC`;

const valuesOf = ({ since, until, titleId, currency }: Period): unknown[] => [since, until, titleId, currency];

/** How many requests there are, and how many of them were asked in words. */
export async function countPast(tx: Tx, period: Period): Promise<{ priced: number; inWords: number }> {
  const [row] = await tx.query<{ priced: number; words: number }[]>(
    `SELECT count(*) FILTER (WHERE q.id IS NOT NULL AND r.ruling IS NOT NULL)::int AS priced,
       count(*) FILTER (WHERE q.id IS NULL)::int AS words ${WHERE}`,
    valuesOf(period),
  );
  return { priced: row?.priced ?? 0, inWords: row?.words ?? 0 };
}

type Row = Omit<PastRequest, 'outcome'> & { wasInstant: boolean };

/** Reads past requests a batch at a time, in a transaction of the caller's that may not write. */
export async function* readPast(tx: Tx, period: Period, batch: number): AsyncGenerator<PastRequest[]> {
  const places = new Places();
  await tx.query(READ, valuesOf(period));
  for (;;) {
    const rows = await tx.query<Row[]>(`FETCH ${batch} FROM past_requests`);
    if (rows.length === 0) return;
    yield rows.map(({ wasInstant, fee, ...row }) => ({
      ...row,
      fee: { ...fee, countries: places.same(fee.countries) },
      outcome: wasInstant ? 'instant' : 'review',
    }));
  }
}

/** Requests name the same few territories: one list for each, so that up to 249 codes are read once and kept once. */
class Places {
  private readonly known = new Map<string, readonly string[]>();

  same(countries: readonly string[]): readonly string[] {
    const key = countries.join();
    const before = this.known.get(key);
    if (before) return before;
    if (this.known.size >= MOST_PLACES) this.known.clear();
    this.known.set(key, countries);
    return countries;
  }
}
