import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isReference, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { DeskCalendars } from '../desk-hours/desk-calendars.js';
import { requestNotFound } from '../licensing.errors.js';
import { READ_REQUESTS } from '../licensing.permissions.js';
import { queueView } from './queue-place.js';
import type { QueueView } from './request-view.js';
import type { RequestState } from './request.states.js';

/** What of a request can change while its page is open; small enough to be asked for every few seconds. */
export interface LiveRequestView {
  reference: string;
  state: RequestState;
  updatedAt: string;
  offerId: string | null;
  messages: number;
  queue: QueueView | null;
}

interface Row {
  state: RequestState;
  updated_at: Date;
  offer_id: string | null;
  title_id: string | null;
  promised_at: Date | null;
  messages: number;
  position: number | null;
  waiting: number | null;
}

/** One statement, and one more for the desk's hours: the queue's own index counts who is before this request, and tells nothing about them. */
const SQL = `
  SELECT r.state, r.updated_at, r.offer_id, r.title_id, r.promised_at, place.position, place.waiting,
    (SELECT count(*)::int FROM licensing.message m WHERE m.request_id = r.id) AS messages
  FROM licensing.request r
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS waiting,
      count(*) FILTER (WHERE (w.promised_at, w.id) <= (r.promised_at, r.id))::int AS position
    FROM licensing.request w WHERE w.state = 'in_review'
  ) place ON r.state = 'in_review'
  WHERE r.reference = $1 AND r.organisation_id = $2`;

@Injectable()
export class LiveRequestQuery {
  constructor(
    private readonly reads: Reads,
    private readonly calendars: DeskCalendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.request-not-found, also for another organisation's; kernel.forbidden */
  async execute(actor: Actor, reference: string): Promise<LiveRequestView> {
    authorise(actor, READ_REQUESTS);
    const { organisationId } = organisationOf(actor);
    const row = isReference(reference, 'R') ? await this.reads.one<Row>(SQL, [reference, organisationId]) : undefined;
    if (!row) throw requestNotFound();
    return {
      reference,
      state: row.state,
      updatedAt: row.updated_at.toISOString(),
      offerId: row.offer_id,
      messages: row.messages,
      queue:
        row.promised_at && row.position !== null
          ? queueView(await this.calendars.of(row.title_id), this.clock.now(), {
              ...{ position: row.position, waiting: row.waiting ?? 1, promisedAt: row.promised_at },
            })
          : null,
    };
  }
}
