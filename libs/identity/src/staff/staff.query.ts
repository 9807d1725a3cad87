import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor, type StaffRole } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page, type Tx } from '#platform/database';
import { staffNotFound } from '../identity.errors.js';
import { ManageStaff } from '../identity.permissions.js';

export interface StaffView {
  userId: string;
  name: string;
  email: string;
  roles: StaffRole[];
  demo: boolean;
  secondFactor: boolean;
  disabled: boolean;
  /** ISO 8601. */
  createdAt: string;
}

interface Row {
  user_id: string;
  name: string;
  email: string;
  roles: StaffRole[];
  demo: boolean;
  second_factor: boolean;
  disabled: boolean;
  created_at: Date;
}

const SELECT = `SELECT u.id AS user_id, u.name, u.email, s.roles, s.demo, u.two_factor_enabled AS second_factor,
    s.disabled_at IS NOT NULL AS disabled, s.created_at
  FROM identity.staff s JOIN identity.desk_user u ON u.id = s.user_id`;

@Injectable()
export class StaffMembers {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor, page: { cursor?: string; limit?: number } = {}): Promise<Page<StaffView>> {
    authorise(actor, ManageStaff);
    const limit = pageSize(page.limit);
    const after = decodeCursor(page.cursor, 1)?.[0];
    const rows = await this.reads.query<Row>(
      `${SELECT} WHERE ($1::uuid IS NULL OR s.user_id > $1) ORDER BY s.user_id LIMIT $2`,
      [isId(after) ? after : null, limit + 1],
    );
    return toPage(rows.map(toView), limit, (person) => [person.userId]);
  }

  /** For mails and history, no permission is asked: names of staff by id. */
  async names(userIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.reads.query<{ user_id: string; name: string }>(
      'SELECT user_id, name FROM identity.v_staff WHERE user_id = ANY($1::uuid[])',
      [userIds],
    );
    return new Map(rows.map((row) => [row.user_id, row.name]));
  }

  /** For mails, no permission is asked: active staff with one of these roles. */
  async recipients(roles: readonly StaffRole[]): Promise<{ userId: string; name: string; email: string }[]> {
    return this.reads.query(
      `SELECT user_id AS "userId", name, email FROM identity.v_staff WHERE active AND roles && $1::text[] ORDER BY user_id`,
      [roles],
    );
  }

  /** @throws identity.staff-not-found */
  async within(tx: Tx, userId: string): Promise<StaffView> {
    const [row] = await tx.query<Row[]>(`${SELECT} WHERE s.user_id = $1`, [userId]);
    if (!row) throw staffNotFound();
    return toView(row);
  }
}

const toView = (row: Row): StaffView => ({
  userId: row.user_id,
  name: row.name,
  email: row.email,
  roles: row.roles,
  demo: row.demo,
  secondFactor: row.second_factor,
  disabled: row.disabled,
  createdAt: row.created_at.toISOString(),
});
