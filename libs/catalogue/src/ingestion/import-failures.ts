import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock, type ErrorKind } from '#libs/kernel';
import { Reads } from '#platform/database';

/** How long a failed address is left alone: what may pass soon, and what will not. */
const RETRY_MINUTES = { passing: 1, lasting: 10 } as const;
const PASSING: ReadonlySet<ErrorKind> = new Set(['upstream', 'unavailable', 'rate-limited']);

/** A few of what has run out, each time something new comes: the table never grows for ever. */
const PURGE = `DELETE FROM catalogue.import_failure WHERE url_key IN (
  SELECT url_key FROM catalogue.import_failure WHERE retry_at < $1 LIMIT 20)`;

interface Row {
  code: string;
  message: string;
  next_step: string | null;
  kind: ErrorKind;
}

/** The negative cache of imports: an address that failed is answered from here for a while. */
@Injectable()
export class ImportFailures {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws again what the last import of this address threw, while that is fresh. */
  async throwKnown(urlKey: string): Promise<void> {
    const row = await this.reads.one<Row>(
      'SELECT code, message, next_step, kind FROM catalogue.import_failure WHERE url_key = $1 AND retry_at > $2',
      [urlKey, this.clock.now()],
    );
    if (row) throw new DomainError(row.code, row.message, { kind: row.kind, nextStep: row.next_step ?? undefined });
  }

  async remember(urlKey: string, error: DomainError): Promise<void> {
    const now = this.clock.now();
    await this.reads.query(PURGE, [now]);
    const minutes = PASSING.has(error.kind) ? RETRY_MINUTES.passing : RETRY_MINUTES.lasting;
    await this.reads.query(
      `INSERT INTO catalogue.import_failure (url_key, code, message, next_step, kind, failed_at, retry_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (url_key) DO UPDATE SET code = excluded.code, message = excluded.message,
         next_step = excluded.next_step, kind = excluded.kind, failed_at = excluded.failed_at, retry_at = excluded.retry_at`,
      [
        urlKey,
        error.code,
        error.message,
        error.nextStep ?? null,
        error.kind,
        now,
        new Date(now.getTime() + minutes * 60_000),
      ],
    );
  }
}
