import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_DESK } from '../../licensing.permissions.js';
import { bulkNotFound, bulkTrouble } from '../workplace.errors.js';
import { STUCK_AFTER_MS } from './bulk.events.js';
import { BULK_OUTCOMES, type BulkDecisionView, type BulkItemView, type BulkOutcome } from './bulk-view.js';

interface BulkRow {
  id: string;
  decision: BulkDecisionView['decision'];
  staff_name: string;
  note: string | null;
  reason_code: string | null;
  begun_at: Date;
  starts_at: Date;
}

interface ItemRow {
  reference: string;
  headline: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl' | null;
  licensee: string | null;
  outcome: BulkOutcome;
  code: string | null;
  message: string | null;
  next_step: string | null;
  stuck: boolean | null;
}

/** How far a bulk decision is, and what came of each request. */
@Injectable()
export class BulkDecisions {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.bulk-not-found, kernel.forbidden */
  async byId(actor: Actor, id: string): Promise<BulkDecisionView> {
    authorise(actor, READ_DESK);
    const bulk = isId(id)
      ? await this.reads.one<BulkRow>('SELECT * FROM licensing.bulk_decision WHERE id = $1', [id])
      : undefined;
    if (!bulk) throw bulkNotFound();
    const stuckSince = new Date(this.clock.now().getTime() - STUCK_AFTER_MS);
    const found = await this.reads.query<ItemRow>(
      `SELECT i.reference, r.headline, r.language, r.direction, r.licensee ->> 'name' AS licensee, i.outcome, i.code,
         i.message, i.next_step, i.outcome = 'waiting' AND i.claimed_at < $2 AS stuck
       FROM licensing.bulk_decision_item i LEFT JOIN licensing.request r ON r.reference = i.reference
       WHERE i.bulk_id = $1 ORDER BY i.position`,
      [id, stuckSince],
    );
    const rows = found.map((row) => (row.stuck ? { ...row, ...STUCK } : row));
    const count = (outcome: BulkOutcome) => rows.filter((row) => row.outcome === outcome).length;
    return {
      id: bulk.id,
      decision: bulk.decision,
      by: bulk.staff_name,
      note: bulk.note,
      reasonCode: bulk.reason_code,
      begunAt: bulk.begun_at.toISOString(),
      startsAt: bulk.starts_at.toISOString(),
      counts: Object.fromEntries(BULK_OUTCOMES.map((one) => [one, count(one)])) as BulkDecisionView['counts'],
      items: rows.map(toItem),
    };
  }
}

const { code, message, nextStep } = bulkTrouble();
/** Its job was lost: for the person that is a failure like any other. */
const STUCK = { outcome: 'failed', code, message, next_step: nextStep ?? null } as const;

const toItem = (row: ItemRow): BulkItemView => ({
  reference: row.reference,
  headline: row.headline ?? row.reference,
  language: row.language ?? 'en',
  direction: row.direction ?? 'ltr',
  licensee: row.licensee ?? '',
  outcome: row.outcome,
  problem:
    row.code === null || row.message === null
      ? null
      : { code: row.code, message: row.message, nextStep: row.next_step },
});
