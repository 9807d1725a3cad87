import { Injectable } from '@nestjs/common';
import {
  InvitationCreated,
  MagicLinkRequested,
  PasswordResetRequested,
  StaffInvited,
  VerificationRequested,
} from '#libs/identity';
import type { EventConsumer, EventDefinition } from '#platform/jobs';
import type { MailKind } from '../mail/mail-words.js';
import { OutgoingMails } from '../mail/outgoing-mails.js';

const MAILS: readonly [EventDefinition<{ linkId: string }>, MailKind][] = [
  [VerificationRequested, 'verify-email'],
  [MagicLinkRequested, 'magic-link'],
  [PasswordResetRequested, 'reset-password'],
  [InvitationCreated, 'invitation'],
  [StaffInvited, 'staff-invitation'],
];

/** Mails around a one-time link: signing in, confirming an address, joining. */
@Injectable()
export class AccountMails {
  readonly consumers: readonly EventConsumer<{ linkId: string }>[];

  constructor(mails: OutgoingMails) {
    this.consumers = MAILS.map(([event, kind]) => ({
      event,
      name: `notifications.mail-${kind}`,
      handle: ({ linkId }) => mails.queueLink(kind, linkId),
    }));
  }
}
