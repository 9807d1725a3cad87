import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, DomainError, nullIfRefused, type Clock } from '#libs/kernel';
import { PriceBooks, type PriceBook } from '#libs/pricing';
import { Transactions, type Tx } from '#platform/database';
import type { JobContext, JobHandler } from '#platform/jobs';
import { RunSimulationJob } from '../licensing.events.js';
import type { RuleSet } from '../rules/rule-set.js';
import { countPast, readPast, type PastRequest } from './past-requests.js';
import { replay, type Replayed } from './replay.js';
import { RulesInForce } from '../rules/rules-in-force.js';
import type { SimulationResult } from './simulation-result.js';
import type { Simulation } from './simulation.entity.js';
import { Tally } from './tally.js';

const BATCH = 200;
/** How often the page can see that it goes on. */
const TELL_MS = 500;

type Running = Pick<Simulation, 'id' | 'candidate' | 'since' | 'until' | 'titleId' | 'currency'>;

/**
 * Replays past requests under a draft, and under what is in force, side by side. Reads in a transaction that may not
 * write and never holds more than a batch; only the simulation's own row changes. Killed, it begins again.
 */
@Injectable()
export class RunSimulation implements JobHandler<{ simulationId: string }> {
  readonly job = RunSimulationJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly books: PriceBooks,
    private readonly rules: RulesInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ simulationId }: { simulationId: string }, context?: JobContext): Promise<void> {
    const simulation = await this.begin(simulationId);
    if (!simulation) return;
    try {
      if (await this.transactions.run((tx) => this.walk(tx, simulation))) await this.end(simulation);
    } catch (error) {
      const isLast = !context || context.attempt >= context.maxAttempts;
      if (!isLast && !(error instanceof DomainError)) throw error;
      await this.fail(simulation, error);
    }
  }

  private async begin(id: string): Promise<Running | undefined> {
    const [row] = await returned<Running>(
      this.dataSource,
      `UPDATE licensing.simulation SET state = 'running', seen = 0, result = NULL
       WHERE id = $1 AND state IN ('queued', 'running')
       RETURNING id, candidate, since_at AS since, until_at AS until, title_id AS "titleId", currency`,
      [id],
    );
    return row;
  }

  /** Whether it came to its end: false when somebody cancelled it. */
  private async walk(tx: Tx, simulation: Running): Promise<boolean> {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { priced, inWords } = await countPast(tx, simulation);
    const tally = new Tally(inWords);
    const side = new Sides(this.books, simulation.candidate, await this.rules.current(), this.clock.now());
    let [seen, toldAt] = [0, 0];
    for await (const requests of readPast(tx, simulation, BATCH)) {
      for (const request of requests) await side.add(tally, request);
      seen += requests.length;
      if (Date.now() - toldAt < TELL_MS) continue;
      toldAt = Date.now();
      if (!(await this.tell(simulation, seen, priced, tally.result()))) return false;
    }
    return this.tell(simulation, seen, priced, tally.result(true));
  }

  /** Whether it is still wanted. */
  private async tell({ id }: Running, seen: number, total: number, result: SimulationResult): Promise<boolean> {
    const rows = await returned(
      this.dataSource,
      `UPDATE licensing.simulation SET seen = $2, total = $3, result = $4 WHERE id = $1 AND state = 'running' RETURNING id`,
      [id, seen, total, JSON.stringify(result)],
    );
    return rows.length > 0;
  }

  private async end({ id }: Running): Promise<void> {
    await this.dataSource.query(
      `UPDATE licensing.simulation SET state = 'done', finished_at = $2 WHERE id = $1 AND state = 'running'`,
      [id, this.clock.now()],
    );
  }

  private async fail({ id }: Running, error: unknown): Promise<void> {
    const why = error instanceof DomainError ? error.message : 'Something went wrong on our side.';
    await this.dataSource.query(
      `UPDATE licensing.simulation SET state = 'failed', failure = $2, finished_at = $3 WHERE id = $1 AND state = 'running'`,
      [id, why, this.clock.now()],
    );
    if (!(error instanceof DomainError)) throw error;
  }
}

/** The rows an UPDATE gives back: TypeORM wraps them with their number. */
async function returned<Row>(dataSource: DataSource, sql: string, values: unknown[]): Promise<Row[]> {
  const [rows] = await dataSource.query<[Row[], number]>(sql, values);
  return rows;
}

/** What is in force on the one side, the draft on the other. Where a draft has no book (or rules), both sides share one. */
class Sides {
  private readonly inForce = new Map<string, PriceBook | null>();

  constructor(
    private readonly books: PriceBooks,
    private readonly candidate: { book: PriceBook | null; rules: RuleSet | null },
    private readonly rules: RuleSet,
    private readonly now: Date,
  ) {}

  async add(tally: Tally, request: PastRequest): Promise<void> {
    const standing = await this.bookOf(request);
    const book = this.candidate.book ?? standing;
    if (!book) return tally.skip();
    try {
      const past = { fee: request.fee, rule: request.rule };
      const before = standing ? replay(past, standing, this.rules) : asItWas(request);
      tally.add({ ...request, facts: request.fee }, before, replay(past, book, this.candidate.rules ?? this.rules));
    } catch (error) {
      if (!(error instanceof DomainError || error instanceof RangeError)) throw error;
      tally.skip();
    }
  }

  /** The book in force today; null where a title has none in this currency. */
  private async bookOf({ titleId, currency }: PastRequest): Promise<PriceBook | null> {
    const key = `${titleId} ${currency}`;
    const known = this.inForce.get(key);
    if (known !== undefined) return known;
    const found = await nullIfRefused(this.books.current(titleId, currency, this.now));
    const book = found?.book ?? null;
    this.inForce.set(key, book);
    return book;
  }
}

/** A title's first book is compared with what was asked then. */
const asItWas = ({ amount, outcome }: PastRequest): Replayed => ({
  ...{ amount: BigInt(amount), outcome, rule: null, reasons: [] },
});
