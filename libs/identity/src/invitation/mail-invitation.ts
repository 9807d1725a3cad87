import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { originOf } from '../auth/audience.js';
import { InvitationCreated } from '../identity.events.js';
import { OneTimeLinks } from '../link/one-time-links.js';
import { Organisations } from '../organisation/organisations.query.js';
import type { Invitation } from './invitation.entity.js';

/** Seals the link of an invitation and tells whoever writes mails. */
@Injectable()
export class MailInvitation {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly events: Events,
    private readonly organisations: Organisations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns false when this address has had enough mails for now */
  async within(tx: Tx, invitation: Invitation, token: string, language: string): Promise<boolean> {
    const { id: invitationId, organisationId, email, expiresAt } = invitation;
    const { name: organisation } = await this.organisations.byId(organisationId, tx);
    const url = `${originOf(this.config, 'portal')}/invitation?token=${token}`;
    const linkId = await this.links.keep(tx, {
      kind: 'invitation',
      audience: 'portal',
      email,
      name: null,
      organisation,
      language,
      url,
      expiresAt,
    });
    if (!linkId) return false;
    await this.events.publish(tx, InvitationCreated, { linkId, invitationId, organisationId });
    return true;
  }
}
