import { Inject, Injectable } from '@nestjs/common';
import { StaffMembers } from '#libs/identity';
import type { StaffRole } from '#libs/kernel';
import { PromiseBroken, PromiseNear } from '#libs/licensing';
import { CONFIG, type Config } from '#platform/config';
import type { EventConsumer, EventDefinition } from '#platform/jobs';
import { moment } from '#platform/mail';
import { OutgoingMails } from '../mail/outgoing-mails.js';
import { writeMail } from '../mail/write-mail.js';

type Kind = 'desk-promise-near' | 'desk-promise-broken';

interface Promised {
  reference: string;
  headline: string;
  promisedAt: string;
  rush?: boolean;
}

/** Who is told: those who may answer, and when the promise is broken those who lead the desk. */
const READERS: Record<Kind, readonly StaffRole[]> = {
  'desk-promise-near': ['reviewer', 'rights-manager'],
  'desk-promise-broken': ['rights-manager', 'administrator'],
};
const RUSH = 'It was a rush request: its surcharge is not asked for any more.';

/** Tells the desk of its own promises. Its mails are in English; licensees are told by `ReminderMails`. */
@Injectable()
export class DeadlineMails {
  readonly consumers: readonly EventConsumer[];

  constructor(
    private readonly staff: StaffMembers,
    private readonly mails: OutgoingMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.consumers = [
      this.consumer(PromiseNear, 'desk-promise-near'),
      this.consumer(PromiseBroken, 'desk-promise-broken'),
    ];
  }

  private consumer<P extends Promised>(event: EventDefinition<P>, kind: Kind): EventConsumer<P> {
    return {
      event,
      name: `notifications.mail-${kind}`,
      handle: async ({ reference, headline, promisedAt, rush }, { eventId }) => {
        const facts = { reference, article: headline, answerBy: moment(promisedAt, 'en') };
        const url = `${this.config.deskUrl}/requests/${reference}`;
        const places = { reference, message: rush ? RUSH : '' };
        for (const { userId, name, email } of await this.staff.recipients(READERS[kind])) {
          const content = writeMail({ kind, language: 'en', name, url, places, facts });
          await this.mails.queue(`event:${eventId}:${userId}`, kind, { to: email, content });
        }
      },
    };
  }
}
