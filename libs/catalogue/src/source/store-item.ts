import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { StoreArticle } from '../ingestion/store-article.js';
import type { ItemPlace } from './item-keys.js';
import { reasonOf, type ItemResult } from './item-result.js';
import type { ItemArticle } from './read-item.js';
import { SourceItem } from './source-item.entity.js';
import { alreadyTaken, guidReused } from './source.errors.js';
import { WithdrawItem } from './withdraw-item.js';

/** Reasons that time alone takes away. */
const PASSES = new Set(['catalogue.date-in-the-future', 'catalogue.embargoed-at-source']);
/** How often something that failed for a passing reason is looked at again. */
const ATTEMPTS = 8;
const LASTING =
  /^(?:catalogue\.(?!item-trouble|source-)|fetch\.(?:not-found|not-html|wrong-type|too-large|bad-url|host-not-allowed|too-many-redirects))/;

const COUNT = (outcome: string): string => `UPDATE catalogue.source_run SET ${outcome} = ${outcome} + 1 WHERE id = $1`;
const REMEMBER = `
  INSERT INTO catalogue.source_entry (source_id, key, guid_key, fingerprint, article_id, settled, seen_at)
  VALUES ($1, $2, $3, $4, $5, $6, $8)
  ON CONFLICT (source_id, key) DO UPDATE SET fingerprint = excluded.fingerprint, seen_at = excluded.seen_at,
    article_id = coalesce(excluded.article_id, source_entry.article_id), attempts = source_entry.attempts + 1,
    settled = excluded.settled OR (NOT $7::boolean AND source_entry.attempts + 1 >= ${ATTEMPTS})`;
const SAME_ID = `
  SELECT 1 FROM catalogue.source_entry
  WHERE source_id = $1 AND guid_key = $2 AND key <> $3 AND article_id IS NOT NULL AND article_id <> $4 LIMIT 1`;
/** Items are taken side by side; of two with one guid the second waits, and then sees the first. */
const ONE_BY_ONE = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
const SAME_RUN = 'SELECT 1 FROM catalogue.source_item WHERE run_id = $1 AND article_id = $2 AND id <> $3 LIMIT 1';

/** Stores what was read of an item and writes down what became of it, all or nothing: a second try finds it done. */
@Injectable()
export class StoreItem {
  constructor(
    private readonly store: StoreArticle,
    private readonly withdrawals: WithdrawItem,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when somebody else has taken the item meanwhile. */
  async within(
    tx: Tx,
    actor: Actor,
    place: ItemPlace,
    found: { article: ItemArticle; titleId: string } | { result: ItemResult },
  ): Promise<ItemResult | null> {
    const item = await tx.findOne(SourceItem, {
      select: { id: true, outcome: true },
      where: { id: place.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (item?.outcome !== 'waiting') return null;
    const result =
      'result' in found
        ? await this.turnAway(tx, actor, place, found.result)
        : await this.take(tx, actor, place, found);
    await this.record(tx, place, result);
    return result;
  }

  private async turnAway(tx: Tx, actor: Actor, place: ItemPlace, result: ItemResult): Promise<ItemResult> {
    if (result.reason?.code !== 'catalogue.withdrawn-at-source') return result;
    return (await this.withdrawals.within(tx, actor, place)) ?? result;
  }

  private async take(
    tx: Tx,
    actor: Actor,
    place: ItemPlace,
    { article, titleId }: { article: ItemArticle; titleId: string },
  ): Promise<ItemResult> {
    const { content, urlKeys } = article;
    if (place.guidKey) await tx.query(ONE_BY_ONE, [`${place.sourceId} ${place.guidKey}`]);
    const stored = await this.store.within(tx, actor, { titleId, content, urlKeys });
    const outcome = !stored.changed ? 'unchanged' : stored.version === 1 ? 'imported' : 'updated';
    const { articleId } = stored;
    const [other] = await tx.query<unknown[]>(SAME_ID, [place.sourceId, place.guidKey, place.key, articleId]);
    const [twice] =
      outcome === 'unchanged' ? await tx.query<unknown[]>(SAME_RUN, [place.runId, articleId, place.id]) : [];
    const remark = other ? reasonOf(guidReused()) : twice ? reasonOf(alreadyTaken()) : article.remark;
    return { outcome, articleId, headline: content.headline, reason: remark };
  }

  private async record(tx: Tx, place: ItemPlace, { outcome, reason, articleId, headline }: ItemResult): Promise<void> {
    const now = this.clock.now();
    const { code = null, message = null, nextStep = null } = reason ?? {};
    const passes = code !== null && PASSES.has(code);
    const settled = articleId !== null || (!passes && code !== null && LASTING.test(code));
    await tx.update(
      SourceItem,
      { id: place.id },
      { outcome, code, message, nextStep, articleId, at: now, found: null, ...(headline ? { headline } : {}) },
    );
    const { sourceId, key, guidKey, fingerprint } = place;
    await tx.query(REMEMBER, [sourceId, key, guidKey, fingerprint, articleId, settled, passes, now]);
    await tx.query(COUNT(outcome), [place.runId]);
  }
}
