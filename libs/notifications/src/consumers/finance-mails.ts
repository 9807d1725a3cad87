import { Inject, Injectable } from '@nestjs/common';
import { StaffMembers } from '#libs/identity';
import { Money } from '#libs/kernel';
import {
  DisputeChanged,
  DisputeDue,
  PaymentHeld,
  PaymentSurplus,
  RefundFailed,
  type HoldReason,
  type DisputeState,
  type PaymentEvent,
} from '#libs/payments';
import { CONFIG, type Config } from '#platform/config';
import type { EventConsumer, EventDefinition } from '#platform/jobs';
import { OutgoingMails } from '../mail/outgoing-mails.js';
import { reasonsIn } from '../mail/reasons.js';
import { writeMail } from '../mail/write-mail.js';

type Kind = 'finance-held' | 'finance-surplus' | 'finance-refund-failed' | 'finance-dispute' | 'finance-dispute-due';

const DISPUTE_WORDS: Readonly<Record<DisputeState, string>> = {
  inquiry: 'The bank asks; no money is away yet.',
  'inquiry-closed': 'The bank’s question is closed.',
  'needs-response': 'The money is away, and an answer is wanted.',
  'under-review': 'The answer is with the bank.',
  won: 'It is won: the money is back, and the licence goes on.',
  lost: 'It is lost: the licence has ended.',
};

/** Tells everybody in finance of money that waits for them. The desk's mails are in English. */
@Injectable()
export class FinanceMails {
  readonly consumers: readonly EventConsumer[];

  constructor(
    private readonly staff: StaffMembers,
    private readonly mails: OutgoingMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.consumers = [
      this.consumer(PaymentHeld, 'finance-held', ({ reasonCode }) => reasonsIn('en').held[reasonCode as HoldReason]),
      this.consumer(PaymentSurplus, 'finance-surplus', () => undefined),
      this.consumer(RefundFailed, 'finance-refund-failed', ({ isOwed }) =>
        isOwed ? 'It was booked, and the bank sent it back: the money is owed.' : 'Nothing was booked.',
      ),
      this.consumer(DisputeChanged, 'finance-dispute', ({ state }) => DISPUTE_WORDS[state]),
      this.consumer(DisputeDue, 'finance-dispute-due', ({ dueAt }) => `An answer is due by ${dueAt.slice(0, 10)}.`),
    ];
  }

  private consumer<P extends PaymentEvent>(
    event: EventDefinition<P>,
    kind: Kind,
    reasonOf: (payload: P) => string | undefined,
  ): EventConsumer<P> {
    return {
      event,
      name: `notifications.mail-${kind}`,
      handle: async (payload, { eventId }) => {
        const { attemptId, reference, headline, amount } = payload;
        const reason = reasonOf(payload);
        const facts = { reference, article: headline, price: Money.fromJson(amount).toString() };
        for (const { userId, name, email } of await this.staff.recipients(['finance'])) {
          const content = writeMail({
            ...{
              kind,
              language: 'en',
              name,
              url: `${this.config.deskUrl}/payments/${attemptId}`,
              places: { reference },
            },
            facts: reason ? { ...facts, reason } : facts,
          });
          await this.mails.queue(`event:${eventId}:${userId}`, kind, { to: email, content });
        }
      },
    };
  }
}
