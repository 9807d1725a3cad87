import { hash, randomBytes } from 'node:crypto';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '#libs/licensing';
import { isPixelToken, itemOfPixel } from '#libs/packaging';
import { Transactions } from '#platform/database';
import { logger } from '#platform/telemetry';
import { isProgram } from './bots.js';
import { CountSalt } from './count-salt.js';

const log = logger('observance.count');
/** At a crash no more than this is lost. */
const FLUSH_MS = 1_000;
const FLUSH_AT = 5_000;
/** Hits that are not written yet, as while the database is away; beyond it none is taken. */
const MOST_WAITING = 200_000;
/** Readers whom this process knows again by itself; of those beyond it the database says whether they are counted. */
const MOST_KNOWN = 200_000;
const SAME_READER_MS = 30 * 60_000;

/**
 * Hits of the second that are of items whose counting is agreed and of readers who were not counted for half an hour, by
 * whatever process; added to the day's figures. Tokens that are none of ours match no item and write nothing.
 */
const FLUSH = `
  WITH hit AS (
    SELECT DISTINCT h.item_id, decode(h.reader, 'hex') AS reader FROM unnest($1::uuid[], $2::text[]) AS h (item_id, reader)
  ), counted AS (
    SELECT h.item_id, h.reader, v.licence_id, v.article_id, v.reference, v.organisation_id
    FROM hit h JOIN licensing.v_counted_item v ON v.id = h.item_id
  ), fresh AS (
    INSERT INTO observance.seen AS s (item_id, reader, until)
    SELECT item_id, reader, $4 FROM counted ORDER BY reader, item_id
    ON CONFLICT (reader, item_id) DO UPDATE SET until = excluded.until WHERE s.until <= $3
    RETURNING item_id, reader
  )
  INSERT INTO observance.daily_count AS d (licence_id, article_id, day, reference, organisation_id, readings)
  SELECT c.licence_id, c.article_id, $5, c.reference, c.organisation_id, count(*)
  FROM fresh f JOIN counted c ON c.item_id = f.item_id AND c.reader = f.reader
  GROUP BY c.licence_id, c.article_id, c.reference, c.organisation_id ORDER BY c.licence_id, c.article_id
  ON CONFLICT (licence_id, article_id, day) DO UPDATE SET readings = d.readings + excluded.readings`;

/** A request for a pixel. */
export interface Hit {
  token: string;
  /** Hashed at once, and never kept. */
  address: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Kept {
  token: string;
  /** 16 bytes in hex. */
  reader: string;
}

/** Counts readings: in memory, and each second in the database. Nothing that is hit waits for it. */
@Injectable()
export class CountReadings implements BeforeApplicationShutdown {
  private hits: Kept[] = [];
  /** Those, and what is being written. */
  private waiting = 0;
  /** When a reader of an item may be counted again, by hash. */
  private readonly known = new Map<string, number>();
  private salt = randomBytes(32).toString('hex');
  private saltDay = '';
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly salts: CountSalt,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes note of a hit; of programs, of unknown tokens and of a reader's second look it does not. */
  hit({ token, address, headers }: Hit): void {
    if (!isPixelToken(token) || isProgram(headers)) return;
    const now = this.clock.now().getTime();
    const reader = hash('sha256', `${this.salt}${address}\n${String(headers['user-agent'])}`, 'hex').slice(0, 32);
    const key = token + reader;
    if ((this.known.get(key) ?? 0) > now || this.waiting >= MOST_WAITING) return;
    if (this.known.size < MOST_KNOWN) this.known.set(key, now + SAME_READER_MS);
    this.hits.push({ token, reader });
    this.waiting += 1;
    // Not again with each hit more, while the database is away.
    if (this.hits.length === FLUSH_AT) void this.flush();
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Writes what waits; resolves when it is written, or kept for the next second because it could not be. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const hits = this.hits;
    this.hits = [];
    if (hits.length > 0) this.writing = this.writing.then(() => this.write(hits));
    return this.writing;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  private async write(hits: readonly Kept[]): Promise<void> {
    const now = this.clock.now();
    const day = todayAt(this.policy, now);
    try {
      if (day !== this.saltDay) await this.turn(day, now);
      const [items, readers] = [hits.map(({ token }) => itemOfPixel(token)), hits.map(({ reader }) => reader)];
      const until = new Date(now.getTime() + SAME_READER_MS);
      await this.transactions.run((tx) => tx.query(FLUSH, [items, readers, now, until, day]));
      this.waiting -= hits.length;
      this.forget(now.getTime());
    } catch (error) {
      log.warn({ hits: hits.length, error: (error as Error).message }, 'readings wait for the database');
      this.hits = [...hits, ...this.hits];
      this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
    }
  }

  /** A day begins, or the process did: its salt is shared, and the one before forgotten. */
  private async turn(day: string, now: Date): Promise<void> {
    this.salt = (await this.salts.of(day, now)).toString('hex');
    this.saltDay = day;
    this.known.clear();
  }

  /** A map keeps its order, and everybody is known for the same time: the oldest come first. */
  private forget(now: number): void {
    for (const [key, until] of this.known) {
      if (until > now) return;
      this.known.delete(key);
    }
  }
}
