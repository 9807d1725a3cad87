import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { SafeFetch } from '#platform/fetch';
import { Jobs, type JobContext, type JobHandler } from '#platform/jobs';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { ListFileRefused, type ListEntry, type ListFormat } from '../formats/list-entry.js';
import { readList } from '../formats/read-list.js';
import { SCREENING_QUEUE, ScreenOrganisationsJob } from '../hits/screen-organisations.js';
import { applyLoad, type OpenLoad } from './apply-load.js';
import { LoadSanctionsJob, MAX_LIST_BYTES, storageKeyOf } from './sanctions.jobs.js';

const BATCH = 500;
const FETCH_MS = 120_000;
const TYPES = [
  'text/xml',
  'application/xml',
  'text/csv',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
];

const OPEN_SQL = `
  SELECT o.id, o.list_id, o.origin, o.allow_fewer, l.format, l.url, l.version, l.entries, l.sha256
  FROM licensing.sanctions_load o JOIN licensing.sanctions_list l ON l.id = o.list_id
  WHERE o.id = $1 AND o.state IN ('waiting', 'reading')`;
const STAGE_SQL = `
  INSERT INTO licensing.sanctions_staged (load_id, ref, digest, entry)
  SELECT $1, ref, digest, entry FROM jsonb_to_recordset($2::jsonb) AS s(ref text, digest text, entry jsonb)
  ON CONFLICT (load_id, ref) DO UPDATE SET digest = excluded.digest, entry = excluded.entry`;

/**
 * Reads one file of a sanctions list: first all of it beside what is known, then, when it was whole, in one transaction
 * in its place. A file that is not what it should be changes nothing and says why.
 */
@Injectable()
export class LoadSanctions implements JobHandler<{ loadId: string }> {
  readonly job = LoadSanctionsJob;

  constructor(
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    private readonly fetcher: SafeFetch,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ loadId }: { loadId: string }, { attempt, maxAttempts }: JobContext): Promise<void> {
    const load = await this.reads.one<OpenLoad>(OPEN_SQL, [loadId]);
    if (!load) return;
    try {
      await this.load(load);
    } catch (error) {
      const isFinal = error instanceof ListFileRefused || attempt >= maxAttempts;
      if (!isFinal) throw error;
      await this.refuse(loadId, sentenceOf(error));
    }
  }

  private async load(load: OpenLoad): Promise<void> {
    await this.reads.query(`UPDATE licensing.sanctions_load SET state = 'reading', read = 0 WHERE id = $1`, [load.id]);
    await this.reads.query('DELETE FROM licensing.sanctions_staged WHERE load_id = $1', [load.id]);
    const key = storageKeyOf(load.id);
    if (load.origin === 'fetch') await this.fetchTo(key, load.url ?? '');
    const head = await this.storage.head(key);
    if (!head) throw new ListFileRefused('The file is gone; please upload it again.');
    if (head.sha256 === load.sha256) return this.finishUnchanged(load.id);
    await this.stage(load, await this.storage.get(key));
    await this.transactions.run(async (tx) => {
      const changed = await applyLoad(tx, load, head.sha256, this.clock.now());
      if (changed) await this.jobs.enqueue(tx, ScreenOrganisationsJob, {}, SCREENING_QUEUE);
    });
    await this.storage.delete(key);
  }

  private async fetchTo(key: string, url: string): Promise<void> {
    const { body } = await this.fetcher.get(url, {
      accept: TYPES,
      maxBytes: MAX_LIST_BYTES,
      timeoutMs: FETCH_MS,
      ...localHosts(url),
    });
    await this.storage.put(key, body, { contentType: 'application/octet-stream' });
  }

  private async stage(
    { id, format }: { id: string; format: ListFormat },
    file: Parameters<typeof readList>[1],
  ): Promise<void> {
    let batch: { ref: string; digest: string; entry: ListEntry }[] = [];
    let read = 0;
    const keep = async (): Promise<void> => {
      // One statement cannot write a number twice, which some lists do.
      const last = new Map(batch.map((one) => [one.ref, one]));
      await this.reads.query(STAGE_SQL, [id, JSON.stringify([...last.values()])]);
      await this.reads.query('UPDATE licensing.sanctions_load SET read = $2 WHERE id = $1', [id, read]);
      batch = [];
    };
    for await (const entry of readList(format, file)) {
      batch.push({ ref: entry.ref, digest: digestOf(entry), entry });
      read += 1;
      if (batch.length >= BATCH) await keep();
    }
    await keep();
    if (read === 0)
      throw new ListFileRefused('The file is a list without entries; it is more likely broken than empty.');
  }

  private async finishUnchanged(id: string): Promise<void> {
    await this.reads.query(`UPDATE licensing.sanctions_load SET state = 'unchanged', finished_at = $2 WHERE id = $1`, [
      id,
      this.clock.now(),
    ]);
    await this.storage.delete(storageKeyOf(id));
  }

  private async refuse(id: string, reason: string): Promise<void> {
    await this.reads.query('DELETE FROM licensing.sanctions_staged WHERE load_id = $1', [id]);
    await this.reads.query(
      `UPDATE licensing.sanctions_load SET state = 'refused', reason = $2, finished_at = $3 WHERE id = $1`,
      [id, reason, this.clock.now()],
    );
    await this.storage.delete(storageKeyOf(id));
  }
}

const digestOf = (entry: ListEntry): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 32);

const sentenceOf = (error: unknown): string =>
  error instanceof ListFileRefused || error instanceof DomainError
    ? error.message
    : 'The file could not be read, for a reason of ours; the log says more.';

/** Publishers send on to other hosts of theirs, so any public one may answer; one on this machine has to be named. */
function localHosts(url: string): { allowHosts?: string[] } {
  const host = URL.canParse(url) ? new URL(url) : null;
  return host && /^(localhost|127\.\d+\.\d+\.\d+)$/.test(host.hostname) ? { allowHosts: [host.host] } : {};
}
