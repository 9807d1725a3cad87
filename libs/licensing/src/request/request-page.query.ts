import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isReference, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { declineReason } from '../decision/decline-reasons.js';
import { DeskCalendars } from '../desk-hours/desk-calendars.js';
import { TimelineQuery } from '../history/timeline.query.js';
import { requestNotFound } from '../licensing.errors.js';
import { obstacleSql, type OfferObstacle } from '../order/offer-obstacle.js';
import type { OfferView } from '../offer/offer-view.js';
import { VersionsQuery } from '../offer/versions.query.js';
import { offerColumns, offerToView, type OfferRow } from '../offer/offer-rows.js';
import type { QuoteContent } from '../quote/quote-content.js';
import type { StoredRuling } from '../rules/ruling.js';
import { MessagesQuery } from './messages.query.js';
import { queueView } from './queue-place.js';
import type { LicenseeSnapshot } from './request.entity.js';
import { LIST_COLUMNS, rowToListItem, type ListRow } from './request-rows.js';
import type { QueueView, RequestDetail } from './request-view.js';
import type { RequestState } from './request.states.js';

/** Everything one row tells about a request. */
export interface PageRow extends ListRow {
  organisation_id: string;
  requester_name: string;
  licensee: LicenseeSnapshot;
  quote_id: string | null;
  proposal_id: string | null;
  free_text: string | null;
  url: string | null;
  question: string | null;
  decline_code: string | null;
  decline_note: string | null;
  payment_open_until: Date | null;
  is_escalated: boolean;
  promise_broken_at: Date | null;
  open_clearances: number;
  obstacle: OfferObstacle | null;
  ruling: StoredRuling | null;
  asked: QuoteContent | null;
  asked_amount: string | null;
  asked_currency: string | null;
  offer: OfferRow | null;
}

const PAGE_SQL = `
  SELECT ${LIST_COLUMNS}, r.organisation_id, r.requester_name, r.licensee, r.quote_id, r.proposal_id, r.free_text,
    r.url, r.question, r.decline_code, r.decline_note, r.payment_open_until, r.ruling, r.promise_broken_at,
    r.promise_broken_at IS NOT DISTINCT FROM r.promised_at AND r.promised_at IS NOT NULL AS is_escalated,
    (SELECT count(*)::int FROM licensing.clearance c WHERE c.request_id = r.id AND c.state = 'open') AS open_clearances,
    CASE WHEN r.state IN ('offered', 'accepted') THEN ${obstacleSql('r.offer_id', '$3')} END AS obstacle,
    q.content AS asked,
    q.amount AS asked_amount, q.currency AS asked_currency,
    CASE WHEN f.id IS NULL THEN NULL ELSE ${offerColumns('f', 'fq')} END AS offer
  FROM licensing.request r
  LEFT JOIN licensing.quote q ON q.id = r.quote_id
  LEFT JOIN licensing.offer f ON f.id = r.offer_id
  LEFT JOIN licensing.quote fq ON fq.id = f.quote_id
  WHERE r.reference = $1 AND ($2::uuid IS NULL OR r.organisation_id = $2)`;

const QUEUE_SQL = `
  SELECT count(*)::int AS waiting,
    count(*) FILTER (WHERE (w.promised_at, w.id) <= ($1::timestamptz, $2::uuid))::int AS position
  FROM licensing.request w WHERE w.state = 'in_review'`;

/** States in which no offer stands, even if one stood before. */
const WITHOUT_OFFER: readonly RequestState[] = ['submitted', 'in_review', 'changes_requested'];

/** The request page as both sides see it; permissions are asked by whoever shows it. */
@Injectable()
export class RequestPageQuery {
  constructor(
    private readonly reads: Reads,
    private readonly timeline: TimelineQuery,
    private readonly calendars: DeskCalendars,
    private readonly versions: VersionsQuery,
    private readonly messages: MessagesQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param organisationId null for the desk @throws licensing.request-not-found */
  async row(reference: string, organisationId: string | null): Promise<PageRow> {
    const row = isReference(reference, 'R')
      ? await this.reads.one<PageRow>(PAGE_SQL, [reference, organisationId, this.clock.now()])
      : undefined;
    if (!row) throw requestNotFound();
    return row;
  }

  async page(row: PageRow, reader: 'licensee' | 'desk'): Promise<Omit<RequestDetail, 'actions' | 'withoutParts'>> {
    const [timeline, messages, queue, versions] = await Promise.all([
      this.timeline.of(row.id, reader),
      this.messages.of(row.reference, reader),
      this.queue(row),
      this.versions.of(row.id),
    ]);
    const offer = standingOffer(row);
    const { use, countries, items } = row.asked ?? offer ?? { use: null, countries: [], items: [] };
    return {
      ...rowToListItem(row),
      id: row.id,
      requesterName: row.requester_name,
      quoteId: row.quote_id,
      freeText: row.free_text,
      url: row.url,
      ...{ use, countries, items, queue, offer, timeline, messages },
      ...versions,
      reasons: row.reasons,
      isArticleWithdrawn: row.obstacle === 'article-killed',
      obstacle: row.obstacle,
      decline: declineOf(row),
      question: row.state === 'changes_requested' ? row.question : null,
    };
  }

  private async queue(row: PageRow): Promise<QueueView | null> {
    if (row.state !== 'in_review' || !row.promised_at) return null;
    const place = await this.reads.one<{ waiting: number; position: number }>(QUEUE_SQL, [row.promised_at, row.id]);
    return queueView(await this.calendars.of(row.title_id), this.clock.now(), {
      ...{ position: place?.position ?? 1, waiting: place?.waiting ?? 1, promisedAt: row.promised_at },
    });
  }
}

const standingOffer = (row: PageRow): OfferView | null =>
  row.offer && !WITHOUT_OFFER.includes(row.state) ? offerToView(row.offer) : null;

function declineOf(row: PageRow): RequestDetail['decline'] {
  if (row.state !== 'declined' || !row.decline_code) return null;
  const { message, nextStep } = declineReason(row.decline_code);
  return { reasonCode: row.decline_code, message, nextStep, note: row.decline_note };
}
