import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, type EventDefinition } from '#platform/jobs';
import { languageOf } from '../account/account-language.js';
import type { Audience } from '../auth/audience.js';
import type { SignInMail, SignInMailKind } from '../auth/auth-options.js';
import {
  MagicLinkRequested,
  PasswordResetRequested,
  VerificationRequested,
  type LinkRequested,
} from '../identity.events.js';
import { OneTimeLinks } from './one-time-links.js';

const EVENTS: Record<SignInMailKind, EventDefinition<LinkRequested>> = {
  'verify-email': VerificationRequested,
  'magic-link': MagicLinkRequested,
  'reset-password': PasswordResetRequested,
};

/** Takes a mail the auth library wants sent: seals the link, and tells whoever writes mails. */
@Injectable()
export class RequestLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(audience: Audience, mail: SignInMail): Promise<void> {
    const { kind, email, name, url } = mail;
    const expiresAt = new Date(this.clock.now().getTime() + mail.expiresInSeconds * 1000);
    await this.transactions.run(async (tx) => {
      const language = (await languageOfAccount(tx, audience, email)) ?? languageOf(mail.request?.headers);
      const linkId = await this.links.keep(tx, { kind, audience, email, name: name || null, language, url, expiresAt });
      if (linkId) await this.events.publish(tx, EVENTS[kind], { linkId });
    });
  }
}

/** As its person chose it; undefined where there is no account yet, and on the desk. */
async function languageOfAccount(tx: Tx, audience: Audience, email: string): Promise<string | undefined> {
  if (audience === 'desk') return undefined;
  const sql = 'SELECT language FROM identity.portal_user WHERE email = $1';
  const [account] = await tx.query<{ language: string }[]>(sql, [email]);
  return account?.language;
}
