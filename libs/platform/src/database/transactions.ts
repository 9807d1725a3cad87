import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';

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
        return await this.dataSource.transaction((tx) => withEndings(tx, work));
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }
}

type Ending = () => Promise<void>;

/** What open transactions still have to do before they commit. */
const endings = new WeakMap<Tx, Ending[]>();

async function withEndings<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const due: Ending[] = [];
  endings.set(tx, due);
  const result = await work(tx);
  for (const ending of due) await ending();
  return result;
}

/**
 * Has `ending` done as a last thing inside the transaction, so that what several parts ask for can be one statement.
 *
 * @returns false when no `Transactions.run` is behind `tx`: then the caller has to do it at once
 */
export function beforeCommit(tx: Tx, ending: Ending): boolean {
  const due = endings.get(tx);
  due?.push(ending);
  return due !== undefined;
}

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
