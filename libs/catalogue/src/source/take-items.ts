import { Injectable } from '@nestjs/common';
import { DomainError, systemActor } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { logger } from '#platform/telemetry';
import { keysOf, type ItemPlace } from './item-keys.js';
import { reasonOf, turnedAway, type ItemResult } from './item-result.js';
import type { FoundItem } from './read/found-item.js';
import { ReadItem } from './read-item.js';
import { unexpectedTrouble } from './source.errors.js';
import { StoreItem } from './store-item.js';
import type { HostClaims, SourceTitle } from './title-hosts.js';

const ACTOR = systemActor('job:run-source');
/** Items taken in one go, and pages fetched at the same time. */
const BATCH = 24;
const AT_ONCE = 4;
/** Reasons that are nobody's failure: the item is left for another time, or for ever. */
const SKIPS = new Set([
  'catalogue.date-in-the-future',
  'catalogue.embargoed-at-source',
  'catalogue.withdrawn-at-source',
  'catalogue.item-no-article',
  'catalogue.item-of-other-title',
]);

const log = logger('sources');

interface WaitingRow {
  id: string;
  guid: string;
  found: FoundItem;
}

export interface TakingContext {
  runId: string;
  sourceId: string;
  title: SourceTitle;
  claims: HostClaims;
}

/** Takes the waiting items of a run, a few at a time. */
@Injectable()
export class TakeItems {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly reader: ReadItem,
    private readonly store: StoreItem,
  ) {}

  /** Takes one batch. @returns how many there were; 0 when none is left */
  async batch(context: TakingContext): Promise<number> {
    const rows = await this.reads.query<WaitingRow>(
      `SELECT id, guid, found FROM catalogue.source_item WHERE run_id = $1 AND outcome = 'waiting' ORDER BY id LIMIT ${BATCH}`,
      [context.runId],
    );
    const pending = [...rows];
    const work = async (): Promise<void> => {
      for (let row = pending.shift(); row; row = pending.shift()) await this.take(row, context);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return rows.length;
  }

  private async take(row: WaitingRow, context: TakingContext): Promise<void> {
    const { runId, sourceId, title } = context;
    const place: ItemPlace = { ...keysOf(row.found, title.allHosts), id: row.id, guid: row.guid, runId, sourceId };
    const found = await this.read(row.found, context);
    await this.transactions.run((tx) => this.store.within(tx, ACTOR, place, found));
  }

  /** What an item turns out to be; its own faults stay with it and stop nothing else. */
  private async read(item: FoundItem, { title, claims }: TakingContext): Promise<Parameters<StoreItem['within']>[3]> {
    if (item.withheld) return { result: withheld(item) };
    try {
      return { article: await this.reader.read(item, title, claims), titleId: title.titleId };
    } catch (error) {
      return { result: faultOf(error, item.headline) };
    }
  }
}

export const withheld = ({ withheld: reason, headline }: FoundItem): ItemResult => ({
  ...{ outcome: 'skipped', articleId: null, headline },
  reason,
});

/** An item's own fault, told; a fault of ours, logged. */
export function faultOf(error: unknown, headline: string | null): ItemResult {
  if (error instanceof DomainError) return turnedAway(SKIPS.has(error.code) ? 'skipped' : 'failed', error, headline);
  log.error({ err: error }, 'An item of a source could not be read');
  return { outcome: 'failed', articleId: null, headline, reason: reasonOf(unexpectedTrouble()) };
}
