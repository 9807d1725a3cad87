import pg from 'pg';
import { once } from '../ground/database.js';

const CHANNEL = 'bench_licensed';
const PATIENCE_MS = 30_000;

/** Hears of each licence at its commit, without asking the server again and again. */
export class Licensed {
  private readonly seen = new Set<string>();
  private readonly waiting = new Map<string, () => void>();
  private client: pg.Client | undefined;

  /** @param table its rows have `reference` and `state`; a trigger tells us of each row inserted */
  async listen(ownerUrl: string, table: string): Promise<void> {
    await once(
      ownerUrl,
      `CREATE FUNCTION public.bench_tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
       BEGIN PERFORM pg_notify('${CHANNEL}', NEW.state || ' ' || NEW.reference); RETURN NULL; END $$`,
    );
    await once(
      ownerUrl,
      `CREATE TRIGGER bench_tell AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION public.bench_tell()`,
    );
    this.client = new pg.Client({ connectionString: ownerUrl });
    this.client.on('notification', ({ payload }) => this.take(payload ?? ''));
    await this.client.connect();
    await this.client.query(`LISTEN ${CHANNEL}`);
  }

  /** @throws Error when no active licence came within half a minute */
  wait(reference: string): Promise<void> {
    if (this.seen.delete(reference)) return Promise.resolve();
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${reference} was not licensed in time.`)), PATIENCE_MS);
      this.waiting.set(reference, () => {
        clearTimeout(late);
        done();
      });
    });
  }

  async close(): Promise<void> {
    await this.client?.end();
  }

  private take(payload: string): void {
    const [state, reference = ''] = payload.split(' ');
    if (state !== 'active') return;
    const waiting = this.waiting.get(reference);
    this.waiting.delete(reference);
    if (waiting) waiting();
    else this.seen.add(reference);
  }
}
