import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Reads, type Tx } from '#platform/database';
import { DECIDE_REQUEST, READ_DESK } from '../../licensing.permissions.js';
import type { AssigneeView, ColleagueView } from './assignment-view.js';

interface AssigneeRow {
  assignee_id: string | null;
  assignee_name: string | null;
  assigned_at: Date | null;
}

export const assigneeOf = (row: AssigneeRow): AssigneeView | null =>
  row.assignee_id !== null && row.assignee_name !== null && row.assigned_at !== null
    ? { id: row.assignee_id, name: row.assignee_name, at: row.assigned_at.toISOString() }
    : null;

const DECIDERS = `SELECT user_id::text AS id, name FROM identity.v_staff WHERE active AND roles && $1::text[]`;

/** Who has what, and who could have it. */
@Injectable()
export class Assignments {
  constructor(private readonly reads: Reads) {}

  /** Those who may decide requests, by name. */
  async colleagues(actor: Actor): Promise<ColleagueView[]> {
    authorise(actor, READ_DESK);
    return this.reads.query<ColleagueView>(`${DECIDERS} ORDER BY name, user_id LIMIT 500`, [DECIDE_REQUEST.roles]);
  }

  async of(requestId: string): Promise<AssigneeView | null> {
    const sql = 'SELECT assignee_id, assignee_name, assigned_at FROM licensing.request WHERE id = $1';
    const row = await this.reads.one<AssigneeRow>(sql, [requestId]);
    return row ? assigneeOf(row) : null;
  }

  /** A colleague who may decide; undefined for anybody else. */
  async within(tx: Tx, userId: string): Promise<ColleagueView | undefined> {
    const [row] = await tx.query<ColleagueView[]>(`${DECIDERS} AND user_id::text = $2`, [DECIDE_REQUEST.roles, userId]);
    return row;
  }
}
