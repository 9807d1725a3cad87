import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, organisationOf, type Actor, type Clock, type MemberActor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { READ_REQUESTS } from '../licensing.permissions.js';
import { licenseeActions } from './licensee-actions.js';
import { TextOnlyQuery } from '../clearance/text-only.query.js';
import { RequestBases } from './request-basis.js';
import { RequestPageQuery, type PageRow } from './request-page.query.js';
import { LIST_COLUMNS, rowToListItem, type ListRow } from './request-rows.js';
import type { RequestDetail, RequestListItem, WithoutPartsView } from './request-view.js';

export interface RequestFilter {
  /** A state; absent for all. */
  state?: string;
  cursor?: string;
  limit?: number;
}

/** A licensee's own requests. */
@Injectable()
export class RequestQuery {
  constructor(
    private readonly reads: Reads,
    private readonly pages: RequestPageQuery,
    private readonly textOnly: TextOnlyQuery,
    private readonly bases: RequestBases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. @throws kernel.forbidden, kernel.no-organisation, database.bad-cursor */
  async list(actor: Actor, filter: RequestFilter = {}): Promise<Page<RequestListItem>> {
    authorise(actor, READ_REQUESTS);
    const { organisationId } = organisationOf(actor);
    const limit = pageSize(filter.limit);
    const after = decodeCursor(filter.cursor, 1)?.[0];
    const rows = await this.reads.query<ListRow>(
      `SELECT ${LIST_COLUMNS} FROM licensing.request r
        WHERE r.organisation_id = $1 AND ($2::text IS NULL OR r.state = $2) AND ($3::uuid IS NULL OR r.id < $3)
        ORDER BY r.id DESC LIMIT $4`,
      [organisationId, filter.state ?? null, isId(after) ? after : null, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.id]);
    return { items: page.items.map(rowToListItem), nextCursor: page.nextCursor };
  }

  /**
   * The request page: state, offer, timeline, messages, place in the queue, and what this member can do.
   *
   * @throws licensing.request-not-found, also for another organisation's reference; kernel.forbidden
   */
  async detail(actor: Actor, reference: string): Promise<RequestDetail> {
    authorise(actor, READ_REQUESTS);
    const { actor: member, organisationId } = organisationOf(actor);
    const row = await this.pages.row(reference, organisationId);
    const [page, withoutParts] = await Promise.all([this.pages.page(row, 'licensee'), this.withoutParts(member, row)]);
    return { ...page, withoutParts, actions: licenseeActions(actor, row, this.clock.now()) };
  }

  /** What can be had at once, or sooner, while the desk clears a part. */
  private async withoutParts(member: MemberActor, row: PageRow): Promise<WithoutPartsView | null> {
    if (row.state !== 'in_review' || row.open_clearances === 0) return null;
    const found = await this.textOnly.of({
      id: row.id,
      organisationId: row.organisation_id,
      quoteId: row.quote_id,
    });
    if (!found) return null;
    const { price, parts } = found;
    const outcome = await this.bases.outcomeOf(member, row.organisation_id, price);
    return {
      price: price.content.total,
      outcome,
      parts: parts.map(({ articleId, componentId, kind, caption, headline, language, direction }) => {
        return { articleId, componentId, kind, caption, headline, language, direction };
      }),
    };
  }
}
