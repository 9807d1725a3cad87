import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { Reads, type Tx } from '#platform/database';
import { Secrets } from '#platform/secrets';
import type { Audience } from '../auth/audience.js';
import type { LinkKind } from './link-kind.js';
import { OneTimeLink } from './one-time-link.entity.js';

export interface NewLink {
  kind: LinkKind;
  audience: Audience;
  email: string;
  name: string | null;
  /** Which organisation invites; of an invitation alone. */
  organisation?: string | null;
  /** `en` or `ar`: the language the mail is written in. */
  language: string;
  url: string;
  expiresAt: Date;
}

/** What a mail needs. */
export type LinkToSend = NewLink & { id: string };

interface LinkRow {
  kind: LinkKind;
  audience: Audience;
  email: string;
  name: string | null;
  organisation: string | null;
  language: string;
  sealed_url: string;
  expires_at: Date;
}

/** Mails of one kind to one address within an hour; more are silently not sent, so that nobody can flood a mailbox. */
const MAILS_PER_HOUR = 8;
const HOUR_MS = 60 * 60 * 1000;

/** Keeps links that open an account between the moment they are made and the moment the mail is written. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly reads: Reads,
    private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the id for the event, or null when this address has had enough mails of this kind for now */
  async keep(tx: Tx, link: NewLink): Promise<string | null> {
    const now = this.clock.now();
    const email = link.email.toLowerCase();
    const [recent] = await tx.query<{ sent: number }[]>(
      `SELECT count(*)::int AS sent FROM identity.one_time_link WHERE email = $1 AND kind = $2 AND created_at > $3`,
      [email, link.kind, new Date(now.getTime() - HOUR_MS)],
    );
    if ((recent?.sent ?? 0) >= MAILS_PER_HOUR) return null;
    const id = newId();
    const { url, ...kept } = link;
    await tx.insert(OneTimeLink, { ...kept, id, email, sealedUrl: this.secrets.seal(url), createdAt: now });
    return id;
  }

  /** The address and the link to put in the mail; null when the link has expired or is gone. */
  async open(linkId: string): Promise<LinkToSend | null> {
    const row = await this.reads.one<LinkRow>(
      `SELECT kind, audience, email, name, organisation, language, sealed_url, expires_at
       FROM identity.one_time_link WHERE id = $1 AND expires_at > $2`,
      [linkId, this.clock.now()],
    );
    if (!row) return null;
    const { sealed_url: sealedUrl, expires_at: expiresAt, ...link } = row;
    return { ...link, id: linkId, url: this.secrets.open(sealedUrl), expiresAt };
  }
}
