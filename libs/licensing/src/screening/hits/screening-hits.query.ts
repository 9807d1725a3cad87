import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { decodeCursor, encodeCursor, pageSize, Reads, type Page } from '#platform/database';
import { READ_SCREENING } from '../../licensing.permissions.js';
import type { NameCheck } from '../../rules/rule-facts.js';
import type { ListEntry } from '../formats/list-entry.js';
import { THRESHOLD } from '../names/similarity.js';
import { hitNotFound } from '../screening.errors.js';
import type { HitDecision } from './decide-hit.js';

export const HIT_STATES = ['open', 'cleared', 'confirmed'] as const;

export interface ScreeningHitView {
  id: string;
  organisation: { id: string; name: string; country: string };
  /** The name that was compared; another than the organisation's when it was renamed. */
  name: string;
  matchedName: string;
  /** 0 to 1; from `threshold` on a person looks. */
  score: number;
  threshold: number;
  state: (typeof HIT_STATES)[number];
  /** False when name or entry have changed since. */
  isLive: boolean;
  foundAt: string;
  list: { id: string; name: string; version: number };
  entry: ListEntry;
  decisions: { decision: HitDecision; reason: string; by: string; at: string }[];
}

export interface OrganisationScreening {
  /** Null: not screened yet. */
  result: NameCheck | null;
  screenedAt: string | null;
  hits: ScreeningHitView[];
}

interface HitRow {
  id: string;
  organisation_id: string;
  organisation_name: string | null;
  organisation_country: string | null;
  name: string;
  matched_name: string;
  score: string;
  state: ScreeningHitView['state'];
  live: boolean;
  found_at: Date;
  list_id: string;
  list_name: string;
  first_version: number;
  entry: ListEntry;
  decisions: ScreeningHitView['decisions'] | null;
}

const HIT_SQL = `
  SELECT h.id, h.organisation_id, o.name AS organisation_name, o.country AS organisation_country, h.name, h.matched_name,
    h.score, h.state, h.live, h.found_at, l.id AS list_id, l.name AS list_name, e.first_version, e.entry,
    (SELECT jsonb_agg(jsonb_build_object('decision', d.decision, 'reason', d.reason, 'by', d.decided_by_name,
        'at', to_char(d.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY d.id)
       FROM licensing.screening_decision d WHERE d.hit_id = h.id) AS decisions
  FROM licensing.screening_hit h
  JOIN licensing.sanctions_entry e ON e.id = h.entry_id
  JOIN licensing.sanctions_list l ON l.id = e.list_id
  LEFT JOIN identity.v_organisation o ON o.id = h.organisation_id`;

/** Names that are like one on a list, as staff see them. No buyer ever does. */
@Injectable()
export class ScreeningHits {
  constructor(private readonly reads: Reads) {}

  /** Newest first. @throws kernel.forbidden, database.bad-cursor */
  async list(
    actor: Actor,
    { state = 'open', cursor, limit }: { state?: ScreeningHitView['state']; cursor?: string; limit?: number } = {},
  ): Promise<Page<ScreeningHitView>> {
    authorise(actor, READ_SCREENING);
    const size = pageSize(limit ?? 25);
    const after = decodeCursor(cursor, 1)?.[0];
    const rows = await this.reads.query<HitRow>(
      `${HIT_SQL} WHERE h.state = $1 AND (h.live OR h.state <> 'open') AND ($2::uuid IS NULL OR h.id < $2)
        ORDER BY h.id DESC LIMIT $3`,
      [state, isId(after) ? after : null, size + 1],
    );
    const shown = rows.slice(0, size);
    return {
      items: shown.map(toView),
      nextCursor: rows.length > size ? encodeCursor([shown.at(-1)!.id]) : null,
    };
  }

  /** @throws kernel.forbidden, licensing.screening-hit-not-found */
  async byId(actor: Actor, id: string): Promise<ScreeningHitView> {
    authorise(actor, READ_SCREENING);
    const row = isId(id) ? await this.reads.one<HitRow>(`${HIT_SQL} WHERE h.id = $1`, [id]) : undefined;
    if (!row) throw hitNotFound();
    return toView(row);
  }

  /** What the lists say about one organisation now. @throws kernel.forbidden */
  async ofOrganisation(actor: Actor, organisationId: string): Promise<OrganisationScreening> {
    authorise(actor, READ_SCREENING);
    if (!isId(organisationId)) return { result: null, screenedAt: null, hits: [] };
    const [kept, rows] = await Promise.all([
      this.reads.one<{ result: NameCheck; screened_at: Date }>(
        'SELECT result, screened_at FROM licensing.name_screening WHERE organisation_id = $1',
        [organisationId],
      ),
      this.reads.query<HitRow>(`${HIT_SQL} WHERE h.organisation_id = $1 ORDER BY h.live DESC, h.id DESC LIMIT 50`, [
        organisationId,
      ]),
    ]);
    return {
      result: kept?.result ?? null,
      screenedAt: kept?.screened_at.toISOString() ?? null,
      hits: rows.map(toView),
    };
  }
}

const toView = (row: HitRow): ScreeningHitView => ({
  id: row.id,
  organisation: {
    id: row.organisation_id,
    name: row.organisation_name ?? row.name,
    country: row.organisation_country ?? '',
  },
  name: row.name,
  matchedName: row.matched_name,
  score: Number(row.score),
  threshold: THRESHOLD,
  state: row.state,
  isLive: row.live,
  foundAt: row.found_at.toISOString(),
  list: { id: row.list_id, name: row.list_name, version: row.first_version },
  entry: row.entry,
  decisions: row.decisions ?? [],
});
