import { APP_ROLE } from '../../apps/local/postgres/index.js';
import { once } from './database.js';

export interface Counted {
  query: string;
  calls: number;
}

/**
 * Counts what the application's role sends to one database, by pg_stat_statements: every statement at the top level,
 * BEGIN, COMMIT and the job queue's own included. What a deferred trigger asks at the commit looks like top level there,
 * though nobody sends it; it is known by its NEW and left out.
 */
export class Statements {
  constructor(
    private readonly adminUrl: string,
    private readonly appUrl: string,
  ) {}

  async reset(): Promise<void> {
    await once(this.adminUrl, 'SELECT pg_stat_statements_reset()');
  }

  /** Since the last reset, the most frequent first. */
  async list(): Promise<Counted[]> {
    return once<Counted>(
      this.adminUrl,
      `SELECT min(s.query) AS query, sum(s.calls)::int AS calls
       FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid JOIN pg_database d ON d.oid = s.dbid
       WHERE r.rolname = $1 AND d.datname = $2 AND s.query !~ '\\mNEW\\.' GROUP BY s.queryid ORDER BY 2 DESC`,
      [APP_ROLE, new URL(this.appUrl).pathname.slice(1)],
    );
  }

  async total(): Promise<number> {
    return (await this.list()).reduce((sum, { calls }) => sum + calls, 0);
  }
}
