import { Injectable } from '@nestjs/common';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { decodeMomentCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import type { DeliveryState } from './delivery.states.js';
import type { TargetKind, TargetSettings } from './target-settings.js';

/** A place, without what is secret of it. */
export interface TargetView {
  id: string;
  kind: TargetKind;
  name: string;
  settings: TargetSettings;
  /** ISO 8601. */
  createdAt: string;
  /** Of a mailbox: null until somebody there has said yes; nothing is sent before. */
  confirmedAt: string | null;
}

export interface DeliveryTryView {
  number: number;
  at: string;
  outcome: 'delivered' | 'refused' | 'failed';
  code: string;
  sentence: string;
}

export interface DeliveryView {
  id: string;
  targetId: string;
  targetName: string;
  /** False where the place was removed: nothing can be sent there again. */
  isTargetThere: boolean;
  reference: string;
  revision: number;
  state: DeliveryState;
  createdAt: string;
  /** When somebody used its link for the first time; null: nobody has, or it has none. */
  fetchedAt: string | null;
  /** The last ones, the newest first. */
  tries: DeliveryTryView[];
}

type TargetRow = Omit<TargetView, 'createdAt' | 'confirmedAt'> & { createdAt: Date; confirmedAt: Date | null };

type DeliveryRow = Omit<DeliveryView, 'createdAt' | 'fetchedAt'> & {
  createdAt: Date;
  createdText: string;
  fetchedAt: Date | null;
};

/** Tries that a list shows of each delivery. */
const TRIES_SHOWN = 12;

/** The places of an organisation and the log of what was sent there, for its own members alone. */
@Injectable()
export class DeliveriesQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws kernel.forbidden */
  async targets(actor: Actor): Promise<TargetView[]> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId } = organisationOf(actor);
    const rows = await this.reads.query<TargetRow>(
      `SELECT id, kind, name, settings, created_at AS "createdAt", confirmed_at AS "confirmedAt" FROM packaging.delivery_target
        WHERE organisation_id = $1 AND removed_at IS NULL ORDER BY created_at, id`,
      [organisationId],
    );
    return rows.map(({ createdAt, confirmedAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      confirmedAt: confirmedAt?.toISOString() ?? null,
    }));
  }

  /** The newest first. @throws database.bad-cursor, kernel.forbidden */
  async log(actor: Actor, page: { cursor?: string; limit?: number }): Promise<Page<DeliveryView>> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId } = organisationOf(actor);
    const limit = pageSize(page.limit);
    const [at, id] = decodeMomentCursor(page.cursor) ?? [null, null];
    const rows = await this.reads.query<DeliveryRow>(LOG_SQL, [organisationId, at, id, limit + 1]);
    const { items, nextCursor } = toPage(rows, limit, (row) => [row.createdText, row.id]);
    return { nextCursor, items: items.map(toView) };
  }
}

const LOG_SQL = `
  SELECT d.id, d.target_id AS "targetId", t.name AS "targetName", t.removed_at IS NULL AS "isTargetThere",
         d.reference, d.revision, d.state, d.created_at AS "createdAt", d.created_at::text AS "createdText",
         (SELECT min(h.at) FROM packaging.handover h WHERE h.delivery_id = d.id) AS "fetchedAt",
         coalesce((
           SELECT json_agg(json_build_object('number', y.number, 'at', y.at, 'outcome', y.outcome, 'code', y.code,
                    'sentence', y.sentence) ORDER BY y.number DESC)
             FROM (SELECT * FROM packaging.delivery_try WHERE delivery_id = d.id ORDER BY number DESC LIMIT ${TRIES_SHOWN}) y
         ), '[]') AS tries
    FROM packaging.delivery d JOIN packaging.delivery_target t ON t.id = d.target_id
   WHERE d.organisation_id = $1
     AND ($2::timestamptz IS NULL OR (d.created_at, d.id) < ($2::timestamptz, $3::uuid))
   ORDER BY d.created_at DESC, d.id DESC LIMIT $4`;

const toView = ({ createdText: _text, createdAt, fetchedAt, tries, ...row }: DeliveryRow): DeliveryView => ({
  ...row,
  createdAt: createdAt.toISOString(),
  fetchedAt: fetchedAt?.toISOString() ?? null,
  tries: tries.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
});
