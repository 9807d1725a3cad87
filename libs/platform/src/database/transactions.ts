import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { Pipeline, type Sending } from './pipeline.js';

/** An open transaction; passed as first argument to whatever must happen inside it. */
export type Tx = EntityManager;

/** serialization_failure and deadlock_detected: PostgreSQL asks for the whole transaction again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction: all of it is kept, or none. Repeats it when PostgreSQL breaks a deadlock. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const pipeline = new Pipeline((await runner.connect()) as PoolClient);
    const endings: Ending[] = [];
    open.set(runner.manager, { pipeline, endings });
    // The ORM begins its transactions by itself and waits for it; so it is told that there is one.
    Object.assign(runner, { isTransactionActive: true });
    try {
      pipeline.send('START TRANSACTION');
      const result = await work(runner.manager);
      for (const ending of endings) await ending();
      await pipeline.commit();
      return result;
    } catch (error) {
      throw await pipeline.rollback(error);
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}

type Ending = () => Promise<void>;

/** The transactions that are open, and what they still have to do before they commit. */
const open = new WeakMap<Tx, { pipeline: Pipeline; endings: Ending[] }>();

/**
 * Has `ending` done as a last thing inside the transaction, so that what several parts ask for can be one statement.
 *
 * @returns false when no `Transactions.run` is behind `tx`: then the caller has to do it at once
 */
export function beforeCommit(tx: Tx, ending: Ending): boolean {
  const due = open.get(tx)?.endings;
  due?.push(ending);
  return due !== undefined;
}

/**
 * A statement whose answer nobody needs: it goes out with those that follow it. When it fails, the transaction does,
 * and the caller of `Transactions.run` is told why; whoever awaits this is told nothing. The same where it had to write
 * something and wrote nothing.
 */
export async function send(tx: Tx, sql: string, parameters: unknown[], sending: Sending = {}): Promise<void> {
  const pipeline = open.get(tx)?.pipeline;
  if (pipeline) return pipeline.send(sql, parameters, sending);
  const { refusal, none } = sending;
  const answer = await tx.query<unknown[]>(sql, parameters).catch((error: unknown) => {
    throw refusal ? refusal(error) : error;
  });
  if (none && isNone(answer)) throw none();
}

/** The ORM tells of an insert as its rows, and of a change as its rows and their number. */
const isNone = (answer: readonly unknown[]): boolean => answer.length === 0 || answer[1] === 0;

function isRetryable(error: unknown): boolean {
  return error instanceof QueryFailedError && RETRYABLE.has(sqlState(error) ?? '');
}

/** The SQLSTATE of a failed statement, such as 23505 for a broken unique constraint. */
export function sqlState(error: unknown): string | undefined {
  const driver = error instanceof QueryFailedError ? (error.driverError as { code?: unknown }) : undefined;
  return typeof driver?.code === 'string' ? driver.code : undefined;
}

/** The name of the constraint a statement broke, if it broke one. */
export function brokenConstraint(error: unknown): string | undefined {
  const driver = error instanceof QueryFailedError ? (error.driverError as { constraint?: unknown }) : undefined;
  return typeof driver?.constraint === 'string' ? driver.constraint : undefined;
}
