import { Injectable } from '@nestjs/common';
import { authorise, holderOf, type Actor } from '#libs/kernel';
import type { LicenceState } from '#libs/licensing';
import { decodeMomentCursor, encodeCursor, pageSize, Reads } from '#platform/database';
import { carriesWithdrawals } from '../notice/carries-withdrawals.js';
import { OPEN_PACKAGE } from '../packaging.permissions.js';

/** The newest files of one licence. */
export interface NewPackage {
  /** Of the licence. */
  reference: string;
  revision: number;
  /** Of the files of this revision: another one follows a correction or a kill. */
  version: number;
  headline: string;
  /** ISO 8601. */
  builtAt: string;
  bytes: number;
  sha256: string;
  licenceState: LicenceState;
  /** Whether they can be fetched at this moment. */
  isOpen: boolean;
  /** First and last day of the licence; the last is null for one without end. */
  startsOn: string;
  endsOn: string | null;
}

export interface NewPackages {
  items: NewPackage[];
  /** Give it back for what comes after, now or next week; null where there was nothing yet. */
  nextCursor: string | null;
  /** There is more at this moment. */
  hasMore: boolean;
}

type Row = Omit<NewPackage, 'builtAt' | 'bytes'> & { id: string; built: Date; builtText: string; size: string };

/**
 * What a system that asks now and then has not seen yet, in the order in which it became ready: each licence once, with its
 * newest files. Nothing becomes ready before something that was listed (docs/adr/0618).
 */
@Injectable()
export class NewPackagesQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws database.bad-cursor, kernel.forbidden, kernel.no-organisation */
  async execute(actor: Actor, page: { cursor?: string; limit?: number }): Promise<NewPackages> {
    authorise(actor, OPEN_PACKAGE);
    const { organisationId } = holderOf(actor);
    const limit = pageSize(page.limit);
    const [at, id] = decodeMomentCursor(page.cursor) ?? [null, null];
    const rows = await this.reads.query<Row>(NEW_SQL, [organisationId, at, id, limit + 1]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(toItem),
      nextCursor: last ? encodeCursor([last.builtText, last.id]) : (page.cursor ?? null),
      hasMore: rows.length > limit,
    };
  }
}

const NEW_SQL = `
  SELECT p.id, p.reference, p.revision, p.version, l.headline, p.built_at AS built, p.built_at::text AS "builtText",
         p.size, p.sha256, l.state AS "licenceState", l.state = 'active' AS "isOpen",
         l.starts_on::text AS "startsOn", l.ends_on::text AS "endsOn"
    FROM packaging.package p JOIN licensing.v_licence l ON l.id = p.licence_id
   WHERE p.organisation_id = $1 AND p.state = 'ready' AND ${carriesWithdrawals('p')}
     AND ($2::timestamptz IS NULL OR (p.built_at, p.id) > ($2::timestamptz, $3::uuid))
     AND NOT EXISTS (SELECT 1 FROM packaging.package n WHERE n.licence_id = p.licence_id AND n.state = 'ready'
                        AND (n.revision, n.version) > (p.revision, p.version))
   ORDER BY p.built_at, p.id LIMIT $4`;

const toItem = ({ id: _id, built, builtText: _text, size, ...row }: Row): NewPackage => ({
  ...row,
  builtAt: built.toISOString(),
  bytes: Number(size),
});
