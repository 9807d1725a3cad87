import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { addJobSql, DispatchEvent } from '#platform/jobs';
import { settleKey } from '../attempt/settle-key.js';
import { SettleInvoiceJob, settleInvoiceKey } from '../invoice/invoice.events.js';
import {
  FollowDisputeJob,
  FollowRefundJob,
  NoteDeclineJob,
  PayoutChanged,
  SettleSessionJob,
} from '../payments.events.js';
import type { ProviderEvent } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { isAboutDecline, isAboutDispute, isAboutInvoice, isAboutPayout, isAboutSession } from './handled-events.js';

export type EventSource = 'snapshot' | 'thin' | 'catch-up';

/**
 * Takes events in, each at most once: a replay verifies as well as the first delivery did, and both formats of an event
 * carry the same id, so the unique key alone tells them apart.
 */
@Injectable()
export class StoreEvents {
  constructor(
    private readonly gateway: StripeGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One statement, whether they are new or known. @returns how many were new */
  async within(tx: Tx, source: EventSource, events: readonly ProviderEvent[]): Promise<number> {
    if (events.length === 0) return 0;
    const jobs = events.map(followUp);
    const fresh = await tx.query<unknown[]>(STORE_SQL, [
      this.gateway.mode,
      source,
      this.clock.now(),
      events.map((event) => event.id),
      events.map((event) => event.type),
      events.map((event) => event.objectId),
      events.map((event) => event.occurredAt.toISOString()),
      jobs.map(({ name }) => name),
      jobs.map(({ payload }) => JSON.stringify(payload)),
      jobs.map(({ key }) => key),
    ]);
    return fresh.length;
  }
}

/** Money goes before the mails and files that wait: somebody who has paid looks at the page. */
const MONEY_FIRST = -1;
const ADD_JOB = addJobSql('given.job', 'given.payload', 'given.key', MONEY_FIRST);

const STORE_SQL = `
  WITH given AS (
    SELECT * FROM unnest($4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::json[], $10::text[])
      AS e (id, type, object_id, occurred_at, job, payload, key)
  ), fresh AS (
    INSERT INTO payments.inbox_event (mode, event_id, source, type, object_id, occurred_at, received_at)
    SELECT $1, id, $2, type, object_id, occurred_at, $3 FROM given ON CONFLICT DO NOTHING RETURNING event_id
  )
  SELECT (${ADD_JOB}).id FROM fresh JOIN given ON given.id = fresh.event_id`;

/** The job that looks at what an event is about. */
function followUp(event: ProviderEvent): { name: string; payload: object; key: string } {
  const { objectId } = event;
  if (isAboutSession(event)) {
    return { name: SettleSessionJob.name, payload: { sessionId: objectId }, key: settleKey(objectId) };
  }
  if (isAboutPayout(event)) {
    const payload = { eventId: newId(), event: PayoutChanged.name, payload: { payoutId: objectId } };
    return { name: DispatchEvent.name, payload, key: `payments.payout:${event.id}` };
  }
  if (isAboutInvoice(event)) {
    return { name: SettleInvoiceJob.name, payload: { providerId: objectId }, key: settleInvoiceKey(objectId) };
  }
  if (isAboutDispute(event)) {
    return { name: FollowDisputeJob.name, payload: { providerId: objectId }, key: `payments.dispute:${objectId}` };
  }
  return isAboutDecline(event)
    ? { name: NoteDeclineJob.name, payload: { paymentIntentId: objectId }, key: `payments.decline:${objectId}` }
    : { name: FollowRefundJob.name, payload: { providerId: objectId }, key: `payments.follow:${objectId}` };
}
