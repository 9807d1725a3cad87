import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { originOf } from '../auth/audience.js';
import { StaffInvited } from '../identity.events.js';
import { OneTimeLinks } from '../link/one-time-links.js';
import { keepPasswordToken } from './password-link.js';

const VALID_MS = 72 * 60 * 60 * 1000;

/** Has a link mailed with which a new member of staff chooses a password; the second factor is set up after it. */
@Injectable()
export class InviteStaff {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly events: Events,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async within(tx: Tx, person: { userId: string; email: string; name: string }): Promise<void> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + VALID_MS);
    const token = await keepPasswordToken(tx, person.userId, now, expiresAt);
    const linkId = await this.links.keep(tx, {
      kind: 'staff-invitation',
      audience: 'desk',
      email: person.email,
      name: person.name,
      language: 'en',
      url: `${originOf(this.config, 'desk')}/reset-password?token=${token}`,
      expiresAt,
    });
    if (linkId) await this.events.publish(tx, StaffInvited, { linkId, userId: person.userId });
  }
}
