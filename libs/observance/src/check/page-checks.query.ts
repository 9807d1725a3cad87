import { Injectable } from '@nestjs/common';
import { authorise, isId, organisationOf, type Actor } from '#libs/kernel';
import { LicenceQuery, licenceNotFound } from '#libs/licensing';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { READ_OWN_CHECKS, READ_CHECKS } from '../observance.permissions.js';
import { toCheckView, type PageCheckView } from './check-view.js';
import type { PageCheck } from './page-check.entity.js';

const LIST = `
  SELECT id, reference, article_id AS "articleId", url, final_url AS "finalUrl", outcome, findings, failure,
    checked_by_kind AS "checkedByKind", checked_by_name AS "checkedByName", checked_at AS "checkedAt"
  FROM observance.page_check
  WHERE reference = $1 AND organisation_id = $2 AND ($3::uuid IS NULL OR id < $3)
  ORDER BY id DESC LIMIT $4`;

/** The reports about a licence's pages: for its own organisation, and for the desk. */
@Injectable()
export class PageChecksQuery {
  constructor(
    private readonly reads: Reads,
    private readonly licences: LicenceQuery,
  ) {}

  /** The newest first. @throws licensing.licence-not-found, also for another organisation's; database.bad-cursor, kernel.forbidden */
  async of(
    actor: Actor,
    { reference, cursor, limit }: { reference: string; cursor?: string; limit?: number },
  ): Promise<Page<PageCheckView>> {
    const isStaff = actor.kind === 'staff';
    authorise(actor, isStaff ? READ_CHECKS : READ_OWN_CHECKS);
    const owner = isStaff ? null : organisationOf(actor).organisationId;
    const { organisationId } = await this.licences.snapshot(reference);
    if (owner !== null && owner !== organisationId) throw licenceNotFound();
    const size = pageSize(limit);
    const [after] = decodeCursor(cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<PageCheck>(LIST, [reference, organisationId, after ?? null, size + 1]);
    return toPage(rows.map(toCheckView), size, ({ id }) => [id]);
  }
}
