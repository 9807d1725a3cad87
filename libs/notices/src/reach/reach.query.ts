import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import type { LicenceState } from '#libs/licensing';
import { decodeCursor, pageSize, Reads, toPage } from '#platform/database';
import { articleUnknown } from '../notices.errors.js';
import { READ_NOTICES } from '../notices.permissions.js';
import { PEOPLE_OF_R, REACHED } from './reach-sql.js';

/** A licence that a notice reaches, or would. */
export interface ReachedLicence {
  reference: string;
  organisation: { id: string; name: string };
  /** Of the article in the licence. */
  state: LicenceState;
  /** How many people are written to. */
  people: number;
}

export interface ReachView {
  licences: number;
  organisations: number;
  people: number;
  items: ReachedLicence[];
  nextCursor: string | null;
}

interface Row {
  licence_id: string;
  reference: string;
  organisation_id: string;
  licensee_name: string;
  item_state: LicenceState;
  people: number;
}

const PAGE = `
  SELECT r.licence_id, r.reference, r.organisation_id, r.licensee_name, r.item_state,
    (SELECT count(*)::int FROM (${PEOPLE_OF_R}) p) AS people
  FROM (${REACHED}) r WHERE $3::uuid IS NULL OR r.licence_id > $3 ORDER BY r.licence_id LIMIT $4`;

const TOTALS = `
  SELECT count(*)::int AS licences, count(DISTINCT r.organisation_id)::int AS organisations,
    (SELECT count(*)::int FROM (
      SELECT DISTINCT p.user_id FROM (${REACHED}) r CROSS JOIN LATERAL (${PEOPLE_OF_R}) p) people) AS people
  FROM (${REACHED}) r`;

/** Who would be told, before anything is sent. */
@Injectable()
export class ReachQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws notices.article-unknown, database.bad-cursor, kernel.forbidden */
  async of(
    actor: Actor,
    input: { articleId: string; aboutVersion?: number; cursor?: string; limit?: number },
  ): Promise<ReachView> {
    authorise(actor, READ_NOTICES);
    if (!isId(input.articleId)) throw articleUnknown();
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const about = [input.articleId, input.aboutVersion ?? null];
    const [totals, rows] = await Promise.all([
      this.reads.one<Pick<ReachView, 'licences' | 'organisations' | 'people'>>(TOTALS, about),
      this.reads.query<Row>(PAGE, [...about, after ?? null, limit + 1]),
    ]);
    const page = toPage(rows, limit, (row) => [row.licence_id]);
    return { ...totals!, items: page.items.map(toItem), nextCursor: page.nextCursor };
  }
}

const toItem = (row: Row): ReachedLicence => ({
  reference: row.reference,
  organisation: { id: row.organisation_id, name: row.licensee_name },
  state: row.item_state,
  people: row.people,
});
