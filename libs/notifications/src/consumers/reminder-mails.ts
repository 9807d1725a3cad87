import { Injectable } from '@nestjs/common';
import { ReminderDue, type ReminderKind } from '#libs/licensing';
import type { EventConsumer } from '#platform/jobs';
import { moment } from '#platform/mail';
import type { FactLabel } from '../mail/mail-words.js';
import { day, price } from '../mail/writing.js';
import { MemberMails } from './member-mails.js';

/** Which fact tells the time of each. */
const WHEN: Record<ReminderKind, FactLabel> = {
  'offer-ending': 'validUntil',
  'question-ending': 'validUntil',
  'payment-due': 'payBy',
  'payment-ending': 'payBy',
  'promise-broken': 'promised',
  'licence-ending': 'lastDay',
};

/** Mails before it is too late, and one that owns up to a promise not kept. */
@Injectable()
export class ReminderMails {
  readonly consumers: readonly EventConsumer[];

  constructor(mails: MemberMails) {
    this.consumers = [
      mails.consumer(ReminderDue, 'mail-reminder', ({ kind, reference, headline, dueAt, price: asked }, language) => ({
        kind,
        path: kind === 'licence-ending' ? `/licences/${reference}` : `/requests/${reference}`,
        places: { reference },
        facts: {
          reference,
          article: headline,
          ...(asked ? { price: price(asked) } : {}),
          [WHEN[kind]]: kind === 'licence-ending' ? day(dayBefore(dueAt), language) : moment(dueAt, language),
        },
      })),
    ];
  }
}

const dayBefore = (instant: string): string => new Date(Date.parse(instant) - 1000).toISOString();
