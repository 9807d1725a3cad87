import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { runNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import type { RunCause, RunExample, RunMode, RunState } from './rights-run.entity.js';

/** A walk over articles: how far it is and what it changes. */
export interface RightsRunView {
  id: string;
  mode: RunMode;
  cause: RunCause;
  subjectId: string | null;
  titleId: string | null;
  reason: string | null;
  state: RunState;
  seen: number;
  changed: number;
  /** Articles by what happens to a part of them, such as `licensable>excluded`. */
  moves: Record<string, number>;
  examples: RunExample[];
  createdAt: string;
  finishedAt: string | null;
  actorId: string | null;
}

export const RUN_COLUMNS = `run.id, run.mode, run.cause, run.subject_id AS "subjectId", run.title_id AS "titleId", run.reason,
  run.state, run.seen, run.changed, run.moves, run.examples, run.created_at AS "createdAt",
  run.finished_at AS "finishedAt", run.actor_id AS "actorId"`;

@Injectable()
export class RightsRunsQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws catalogue.run-not-found */
  async byId(actor: Actor, runId: string): Promise<RightsRunView> {
    authorise(actor, ReadArticles);
    const run = isId(runId)
      ? await this.reads.one<RightsRunView>(`SELECT ${RUN_COLUMNS} FROM catalogue.rights_run run WHERE run.id = $1`, [
          runId,
        ])
      : undefined;
    if (!run) throw runNotFound();
    return run;
  }

  /** The last walks that changed or are changing rights, the newest first. */
  async recent(actor: Actor): Promise<RightsRunView[]> {
    authorise(actor, ReadArticles);
    return this.reads.query<RightsRunView>(
      `SELECT ${RUN_COLUMNS} FROM catalogue.rights_run run WHERE run.mode = 'apply' ORDER BY run.id DESC LIMIT 50`,
    );
  }
}
