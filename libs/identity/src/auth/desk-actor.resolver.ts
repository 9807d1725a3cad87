import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, type Actor, type StaffRole } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Reads } from '#platform/database';
import type { ActorResolver } from '#platform/http';
import { cookiesOf, secretOf } from './audience.js';
import { sessionToken } from './session-cookie.js';

interface Row {
  user_id: string;
  email: string;
  name: string;
  roles: StaffRole[];
  demo: boolean;
  second_factor: boolean;
  two_factor_enabled: boolean;
}

/** What the desk shows of a session; `skipped` must be visible on each of its pages. */
export interface DeskSessionView {
  state: 'signed-out' | 'second-factor-needed' | 'signed-in';
  /** `none` while signed out or not shown yet. */
  secondFactor: 'shown' | 'skipped' | 'none';
  /** Whether an authenticator app is set up; if not, and it is needed, the desk leads to setting it up. */
  secondFactorSetUp: boolean;
  user: { id: string; email: string; name: string; roles: StaffRole[] } | null;
}

const SIGNED_OUT: DeskSessionView = {
  state: 'signed-out',
  secondFactor: 'none',
  secondFactorSetUp: false,
  user: null,
};

/**
 * Who a desk request comes from. A password alone makes no staff actor: the session must have shown the second factor,
 * except that demo staff may skip it outside production.
 */
@Injectable()
export class DeskActorResolver implements ActorResolver {
  private readonly cookie: string;
  private readonly secret: string;
  private readonly demoMaySkip: boolean;

  constructor(
    private readonly reads: Reads,
    @Inject(CONFIG) config: Config,
  ) {
    this.cookie = cookiesOf(config, 'desk').session;
    this.secret = secretOf(config, 'desk');
    this.demoMaySkip = config.env !== 'production';
  }

  async resolve(request: FastifyRequest): Promise<Actor> {
    const row = await this.read(request);
    if (!row || this.secondFactorOf(row) === 'none') return ANONYMOUS;
    return { kind: 'staff', userId: row.user_id, email: row.email, name: row.name, roles: row.roles };
  }

  /** For the desk's own pages: also tells a session that still lacks its second factor from none. */
  async describe(request: FastifyRequest): Promise<DeskSessionView> {
    const row = await this.read(request);
    if (!row) return SIGNED_OUT;
    const secondFactor = this.secondFactorOf(row);
    return {
      state: secondFactor === 'none' ? 'second-factor-needed' : 'signed-in',
      secondFactor,
      secondFactorSetUp: row.two_factor_enabled,
      user: { id: row.user_id, email: row.email, name: row.name, roles: row.roles },
    };
  }

  private secondFactorOf(row: Row): DeskSessionView['secondFactor'] {
    if (row.second_factor) return 'shown';
    return row.demo && this.demoMaySkip && !row.two_factor_enabled ? 'skipped' : 'none';
  }

  private async read(request: FastifyRequest): Promise<Row | undefined> {
    const token = sessionToken(request.headers.cookie, this.cookie, this.secret);
    if (token === undefined) return undefined;
    return this.reads.one<Row>(
      `SELECT u.id AS user_id, u.email, u.name, u.two_factor_enabled, s.second_factor, st.roles, st.demo
       FROM identity.desk_session s
       JOIN identity.desk_user u ON u.id = s.user_id
       JOIN identity.staff st ON st.user_id = u.id AND st.disabled_at IS NULL
       WHERE s.token = $1 AND s.expires_at > now()`,
      [token],
    );
  }
}
