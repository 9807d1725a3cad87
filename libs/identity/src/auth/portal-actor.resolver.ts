import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, type Actor, type MemberRole } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Reads } from '#platform/database';
import type { ActorResolver } from '#platform/http';
import { cookiesOf, secretOf } from './audience.js';
import { TokenActors } from '../token/token-actors.js';
import { shownToken } from '../token/token-text.js';
import { sessionToken } from './session-cookie.js';

interface Row {
  user_id: string;
  email: string;
  name: string;
  email_verified: boolean;
  organisation_id: string | null;
  roles: MemberRole[] | null;
}

/** Who a portal request comes from: no statement without a token or a cookie of ours, one with it. */
@Injectable()
export class PortalActorResolver implements ActorResolver {
  private readonly cookie: string;
  private readonly secret: string;

  constructor(
    private readonly reads: Reads,
    private readonly tokens: TokenActors,
    @Inject(CONFIG) config: Config,
  ) {
    this.cookie = cookiesOf(config, 'portal').session;
    this.secret = secretOf(config, 'portal');
  }

  /** @throws identity.token-unknown, identity.token-ended for a token that is shown; a cookie that has ended is nobody */
  async resolve(request: FastifyRequest): Promise<Actor> {
    const shown = shownToken(request.headers.authorization);
    if (shown !== undefined) return this.tokens.of(shown);
    const token = sessionToken(request.headers.cookie, this.cookie, this.secret);
    if (token === undefined) return ANONYMOUS;
    const row = await this.reads.one<Row>(
      `SELECT u.id AS user_id, u.email, u.name, u.email_verified, m.organisation_id, m.roles
       FROM identity.portal_session s
       JOIN identity.portal_user u ON u.id = s.user_id
       LEFT JOIN identity.membership m ON m.user_id = u.id
       WHERE s.token = $1 AND s.expires_at > now()`,
      [token],
    );
    if (!row) return ANONYMOUS;
    return {
      kind: 'member',
      userId: row.user_id,
      email: row.email,
      name: row.name,
      emailVerified: row.email_verified,
      organisationId: row.organisation_id,
      roles: row.roles ?? [],
    };
  }
}
