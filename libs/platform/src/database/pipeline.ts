import type { PoolClient } from 'pg';
import { QueryFailedError } from 'typeorm';

/** Turns the failure of a statement into what the caller is told. */
export type Refusal = (error: unknown) => unknown;

export interface Sending {
  /** What a failure means, such as a constraint that is a rule of the house. */
  refusal?: Refusal;
  /** What it means that the statement, which returns the rows it writes, wrote none; left out: nothing. */
  none?: () => Error;
}

/**
 * One transaction on one connection. What is sent here is not waited for: PostgreSQL works through the statements in
 * their order, and the first that fails makes it refuse all that follow, the commit included. So a transaction waits
 * once for each answer it needs, and once at its end, not once for every statement.
 */
export class Pipeline {
  private readonly sent: Promise<void>[] = [];
  /** Of those sent: whoever commits has to know first that they wrote something. */
  private readonly expected: Promise<void>[] = [];
  private failure: { error: unknown } | null = null;

  constructor(private readonly client: PoolClient) {}

  send(sql: string, parameters: unknown[] = [], { refusal = (error) => error, none }: Sending = {}): void {
    const failed = (error: unknown): void => {
      this.failure ??= { error: refusal(failureOf(sql, parameters, error)) };
    };
    const answered = ({ rowCount }: { rowCount: number | null }): void => {
      if (none && rowCount === 0) this.failure ??= { error: none() };
    };
    const sent = this.client.query(sql, parameters).then(answered, failed);
    this.sent.push(sent);
    if (none) this.expected.push(sent);
  }

  /** @throws what the first failed statement says; then nothing is kept */
  async commit(): Promise<void> {
    await this.answered(this.expected);
    const { command } = await this.client.query('COMMIT').catch((error: unknown) => {
      // What is checked at the end only, such as that an entry balances; or the connection is gone.
      throw failureOf('COMMIT', [], error);
    });
    await this.answered(this.sent);
    // PostgreSQL answers so, without an error, when somebody caught the failure of a statement and went on.
    if (command !== 'COMMIT') throw new Error('A statement of the transaction had failed; nothing of it is kept.');
  }

  private async answered(statements: readonly Promise<void>[]): Promise<void> {
    await Promise.all(statements);
    if (this.failure) throw this.failure.error;
  }

  /** @returns the reason: of a failed statement and what it led to, the former */
  async rollback(error: unknown): Promise<unknown> {
    await this.client.query('ROLLBACK').catch(() => undefined);
    await Promise.all(this.sent);
    return this.failure ? this.failure.error : error;
  }
}

/** As the ORM tells of failures, so that all of them are read the same way. */
export const failureOf = (sql: string, parameters: unknown[], error: unknown): unknown =>
  error instanceof Error ? new QueryFailedError(sql, parameters, error) : error;
