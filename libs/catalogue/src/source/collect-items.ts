import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, type Clock } from '#libs/kernel';
import { Reads, Transactions, type Tx } from '#platform/database';
import { reasonOf } from './item-result.js';
import { keysOf } from './item-keys.js';
import { boundItem, type FoundItem } from './read/found-item.js';
import { OpenSource, type OpenedSource } from './read/open-source.js';
import type { Place, SourcePage } from './read/source-page.js';
import type { OpenRun } from './open-run.js';
import { SourceItem } from './source-item.entity.js';
import { SourceRun } from './source-run.entity.js';
import { Source } from './source.entity.js';
import { emptySource } from './source.errors.js';

/** Items that are looked up together. */
const CHUNK = 250;
/** New items taken from one answer before it is asked again for the rest. */
export const ITEMS_A_ROUND = 2_000;
/** Rounds of one run over one answer; what is left then is left to the next run. */
export const ROUNDS = 5;

interface Collected {
  added: number;
  known: number;
  /** Whether the answer names more that we do not know. */
  isCut: boolean;
}

/** Reads the next page of a source and puts what is new in it on the run's list. */
@Injectable()
export class CollectItems {
  constructor(
    private readonly sources: OpenSource,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws what `OpenSource.open` throws for the first page; a further part that fails is told as an item */
  async next(run: OpenRun): Promise<void> {
    const isFirst = run.format === null;
    const since = isFirst && !run.again && run.trigger === 'schedule' ? run.source.validators : null;
    const opened = await this.open(run, since);
    if (opened === null) return;
    const { page, validators } = opened;
    if (page === null) return this.nothingNew(run);
    if (isFirst && page.total === 0 && page.next === null) throw emptySource();
    const collected = await this.collect(run, page);
    const place = this.placeAfter(run, page, collected);
    await this.transactions.run(async (tx) => {
      await tx.update(SourceRun, { id: run.id }, { place, format: run.format ?? page.format, ...totalOf(run, page) });
      await tx.query('UPDATE catalogue.source_run SET known = known + $2 WHERE id = $1', [run.id, collected.known]);
      const { etag, lastModified } = collected.isCut ? { etag: null, lastModified: null } : validators;
      if (isFirst || collected.isCut) await tx.update(Source, { id: run.source.id }, { etag, lastModified });
    });
  }

  /** Null when a further part failed, which is told as an item of its own. */
  private async open(run: OpenRun, since: OpenRun['source']['validators'] | null): Promise<OpenedSource | null> {
    try {
      return await this.sources.open(run.source, run.place, since);
    } catch (error) {
      const { place } = run;
      if (!place?.further || !(error instanceof DomainError)) throw error;
      await this.transactions.run(async (tx) => {
        await this.tellOfPart(tx, run, place, error);
        const [first, ...further] = place.further ?? [];
        const after = first === undefined ? null : { url: first, further, page: (place.page ?? 0) + 1 };
        await tx.update(SourceRun, { id: run.id }, { place: after });
      });
      return null;
    }
  }

  private async tellOfPart(tx: Tx, run: OpenRun, place: Place, error: DomainError): Promise<void> {
    const now = this.clock.now();
    await tx.insert(SourceItem, {
      ...{ id: newId(now.getTime()), runId: run.id, sourceId: run.source.id, entryKey: `part ${place.url}` },
      ...{ guid: place.url, url: place.url, headline: null, found: null, outcome: 'failed', articleId: null, at: now },
      ...reasonOf(error),
    });
    await tx.query('UPDATE catalogue.source_run SET failed = failed + 1 WHERE id = $1', [run.id]);
  }

  private async nothingNew({ id }: OpenRun): Promise<void> {
    const note = {
      code: 'catalogue.source-unchanged',
      message: 'The source says that nothing changed since the last look.',
      nextStep: null,
    };
    await this.transactions.run((tx) => tx.update(SourceRun, { id }, { ...note, format: '', place: null }));
  }

  private async collect(run: OpenRun, page: SourcePage): Promise<Collected> {
    const collected: Collected = { added: 0, known: 0, isCut: false };
    let chunk: FoundItem[] = [];
    for (const item of page.items) {
      const bounded = boundItem(item);
      if (bounded) chunk.push(bounded);
      if (chunk.length < CHUNK) continue;
      await this.add(run, chunk, collected);
      chunk = [];
      if (collected.added >= ITEMS_A_ROUND) return { ...collected, isCut: true };
      await breathe();
    }
    await this.add(run, chunk, collected);
    return collected;
  }

  private async add(run: OpenRun, items: readonly FoundItem[], collected: Collected): Promise<void> {
    if (items.length === 0) return;
    const now = this.clock.now();
    const keyed = items.map((item) => ({ item, ...keysOf(item, run.title.allHosts) }));
    const known = run.again ? new Set<string>() : await this.knownOf(run, keyed);
    const rows = keyed.filter(({ key, fingerprint }) => !known.has(`${key} ${fingerprint}`));
    const unique = [...new Map(rows.map((row) => [row.key, row])).values()];
    const added = await this.insert(
      unique.map(({ item, key }) => ({
        ...{ id: newId(now.getTime()), runId: run.id, sourceId: run.source.id, entryKey: key, guid: item.guid },
        ...{ url: item.url, headline: item.headline, found: item, outcome: 'waiting' as const, at: now },
      })),
    );
    collected.added += added;
    collected.known += run.place ? 0 : items.length - unique.length;
  }

  private async knownOf(run: OpenRun, keyed: readonly { key: string }[]): Promise<Set<string>> {
    const rows = await this.reads.query<{ key: string; fingerprint: string }>(
      'SELECT key, fingerprint FROM catalogue.source_entry WHERE source_id = $1 AND settled AND key = ANY($2::text[])',
      [run.source.id, keyed.map(({ key }) => key)],
    );
    return new Set(rows.map(({ key, fingerprint }) => `${key} ${fingerprint}`));
  }

  /** An item that this run has looked at already is not looked at twice. */
  private async insert(rows: readonly Partial<SourceItem>[]): Promise<number> {
    if (rows.length === 0) return 0;
    const added = await this.reads.query<unknown>(
      `INSERT INTO catalogue.source_item (id, run_id, source_id, entry_key, guid, url, headline, found, outcome, at)
       SELECT id, run_id, source_id, entry_key, guid, url, headline, found, 'waiting', at
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, run_id uuid, source_id uuid, entry_key text, guid text, url text,
         headline text, found jsonb, at timestamptz)
       ON CONFLICT (run_id, entry_key) DO NOTHING RETURNING 1`,
      [
        JSON.stringify(
          rows.map(({ id, runId, sourceId, entryKey, ...rest }) => ({
            ...{ id, run_id: runId, source_id: sourceId, entry_key: entryKey },
            ...rest,
          })),
        ),
      ],
    );
    return added.length;
  }

  /** The same answer again while it names more that is new, else what the page says comes next. */
  private placeAfter(run: OpenRun, page: SourcePage, { isCut, added }: Collected): Place | null {
    const here = run.place ?? { url: run.source.url };
    const round = here.round ?? 1;
    if (isCut && round < ROUNDS) return { ...here, round: round + 1 };
    if (isCut) return null;
    // Pages that are sorted by change: one without anything new means that the rest is known too.
    return page.next && page.sortedByChange && added === 0 && run.wasCompleteBefore && !run.again ? null : page.next;
  }
}

const totalOf = (run: OpenRun, page: SourcePage): { total?: number } =>
  page.total !== null && run.place === null ? { total: page.total } : {};
