import { Client, type ClientConfig } from 'pg';
import { logger } from '#platform/telemetry';

/** First half of the advisory locks' key; any number chosen once. */
const LOCK_CLASS = 7_203_915;
const SWEEP_MS = 5_000;
/** A worker takes its first job a moment before its mark; nobody is declared dead that fast. */
const GRACE = '2 seconds';
/** Second half of the key, from a worker's id: never negative, so that pg_locks shows it as it is. */
const KEY = `abs(hashtext(%) % 1000000000)`;
const keyOf = (id: string): string => KEY.replace('%', id);

const log = logger('jobs');

/**
 * A worker that is killed leaves its jobs locked, and the queue would wait four hours before giving them to another.
 * Each worker therefore holds an advisory lock while it lives; PostgreSQL lets go of it with the connection. Whoever
 * still works frees the jobs of those whose lock is gone.
 */
export class LivingWorkers {
  private readonly ids = new Set<string>();
  private client: Client | null = null;
  private marked = new Set<string>();
  private sweeping: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly connection: ClientConfig) {}

  /** @param id under which the queue notes whose a job is */
  join(id: string): void {
    this.ids.add(id);
    if (this.timer) void this.sweep();
  }

  async start(): Promise<void> {
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS).unref();
    await this.sweep();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.sweeping;
    await this.client?.end().catch(() => undefined);
    this.client = null;
  }

  private sweep(): Promise<void> {
    this.sweeping ??= this.markAndFree()
      .catch((error: unknown) => log.warn({ err: error }, 'Could not look for jobs of dead workers'))
      .finally(() => {
        this.sweeping = null;
      });
    return this.sweeping;
  }

  private async markAndFree(): Promise<void> {
    const client = (this.client ??= await this.connect());
    for (const id of this.ids) {
      if (this.marked.has(id)) continue;
      await client.query(`SELECT pg_try_advisory_lock($1, ${keyOf('$2::text')})`, [LOCK_CLASS, id]);
      this.marked.add(id);
    }
    const { rows } = await client.query<{ id: string }>(DEAD_SQL, [LOCK_CLASS]);
    if (rows.length === 0) return;
    const dead = rows.map(({ id }) => id);
    log.warn({ dead }, 'Workers have died; their jobs are taken over');
    await client.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
  }

  private async connect(): Promise<Client> {
    const client = new Client(this.connection);
    const lost = (): void => {
      if (this.client !== client) return;
      this.client = null;
      this.marked = new Set();
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    return client;
  }
}

const DEAD_SQL = `
  SELECT DISTINCT j.locked_by AS id FROM graphile_worker._private_jobs j
  WHERE j.locked_by IS NOT NULL AND j.locked_at < now() - interval '${GRACE}' AND NOT EXISTS (
    SELECT 1 FROM pg_locks l
    WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objid = ${keyOf('j.locked_by')} AND l.objsubid = 2
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;
