import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Events, type EventDefinition } from '#platform/jobs';
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
      const language = languageOf(mail.request?.headers.get('accept-language'));
      const linkId = await this.links.keep(tx, { kind, audience, email, name: name || null, language, url, expiresAt });
      if (linkId) await this.events.publish(tx, EVENTS[kind], { linkId });
    });
  }
}

/** The first of our languages that the browser asks for. */
export function languageOf(acceptLanguage: string | null | undefined): string {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => language === 'en' || language === 'ar') ?? 'en';
}
