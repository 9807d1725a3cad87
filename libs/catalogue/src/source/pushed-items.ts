import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, systemActor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { keysOf } from './item-keys.js';
import type { ItemOutcome, ItemResult } from './item-result.js';
import { ReadItem } from './read-item.js';
import type { FoundItem } from './read/found-item.js';
import { SourceItem } from './source-item.entity.js';
import { SourceRun } from './source-run.entity.js';
import { StoreItem } from './store-item.js';
import { faultOf, withheld } from './take-items.js';
import { TitleHosts, type SourceTitle } from './title-hosts.js';

const ACTOR = systemActor('push:ninjs');

type Found = Parameters<StoreItem['within']>[3];

export interface ReceivedItem {
  outcome: ItemOutcome;
  articleId: string | null;
  runId: string;
}

/** One pushed item as a run of its own. */
@Injectable()
export class PushedItems {
  constructor(
    private readonly reader: ReadItem,
    private readonly store: StoreItem,
    private readonly titles: TitleHosts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What it turns out to be; nothing is fetched for it. */
  async read(item: FoundItem, title: SourceTitle): Promise<Found> {
    if (item.withheld) return { result: withheld(item) };
    try {
      const article = await this.reader.read(item, title, this.titles.claims(), false);
      return { article, titleId: title.titleId };
    } catch (error) {
      return { result: faultOf(error, item.headline) };
    }
  }

  async take(
    tx: Tx,
    sourceId: string,
    item: FoundItem,
    title: SourceTitle,
    found: Found,
  ): Promise<{ received: ReceivedItem; result: ItemResult }> {
    const now = this.clock.now();
    const runId = newId(now.getTime());
    const id = newId(now.getTime());
    const keys = keysOf(item, title.allHosts);
    const { guid, url, headline } = item;
    // Finished from the start: pushes come side by side, and none waits for another.
    await tx.insert(SourceRun, {
      ...{ id: runId, sourceId, trigger: 'push', state: 'finished', again: false, total: 1, known: 0, format: 'ninjs' },
      ...{ actorKind: 'system', actorId: ACTOR.name, createdAt: now, startedAt: now, finishedAt: now },
    });
    await tx.insert(SourceItem, {
      ...{ id, runId, sourceId, entryKey: keys.key, guid, url, headline },
      ...{ found: null, outcome: 'waiting', articleId: null, at: now },
    });
    const result = (await this.store.within(tx, ACTOR, { ...keys, id, runId, sourceId, guid }, found))!;
    return { received: { outcome: result.outcome, articleId: result.articleId, runId }, result };
  }
}
