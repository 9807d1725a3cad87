import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { simulationNotFound } from '../licensing.errors.js';
import { SIMULATE } from '../licensing.permissions.js';
import type { SimulationItem, SimulationView } from './simulation-view.js';

const COLUMNS = `id, kind, draft_id AS "draftId", title_id AS "titleId", currency, months, state, total, seen, failure,
  started_by_name AS "startedBy", created_at AS "createdAt", finished_at AS "finishedAt"`;
const SHOWN = 20;

@Injectable()
export class SimulationsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws licensing.simulation-not-found, kernel.forbidden */
  async byId(actor: Actor, id: string): Promise<SimulationView> {
    authorise(actor, SIMULATE);
    const found = isId(id)
      ? await this.reads.one<SimulationView>(`SELECT ${COLUMNS}, result FROM licensing.simulation WHERE id = $1`, [id])
      : undefined;
    if (!found) throw simulationNotFound();
    return found;
  }

  /** The last ones of a draft, the newest first. @throws kernel.forbidden */
  async ofDraft(actor: Actor, draftId: string): Promise<SimulationItem[]> {
    authorise(actor, SIMULATE);
    if (!isId(draftId)) return [];
    return this.reads.query<SimulationItem>(
      `SELECT ${COLUMNS} FROM licensing.simulation WHERE draft_id = $1 ORDER BY id DESC LIMIT ${SHOWN}`,
      [draftId],
    );
  }
}
