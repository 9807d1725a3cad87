import type { MoneyJson } from '#libs/kernel';
import type { DeclineCode } from './attempt/decline.js';
import type { DisputeState } from './dispute/dispute.states.js';
import { defineEvent, defineJob } from '#platform/jobs';

/** What every event about a payment carries. */
export interface PaymentEvent {
  /** The payment: an attempt, or a payment of an invoice. */
  attemptId: string;
  /** `R-2026-00042` */
  reference: string;
  /** `L-2026-00042` */
  licenceReference: string;
  organisationId: string;
  /** The member who asked for the licence; notifications writes to them. */
  requesterId: string;
  headline: string;
  amount: MoneyJson;
}

/** An order is paid, its licence issued and its receipt numbered. */
export const PaymentSettled = defineEvent<PaymentEvent & { receiptNumber: string }>('payments.payment-settled.v1');
/** Money came that cannot be matched: finance has to look. Nothing was granted. */
export const PaymentHeld = defineEvent<PaymentEvent & { reasonCode: string }>('payments.payment-held.v1');
/** A second payment of an order that is settled already: finance returns it. */
export const PaymentSurplus = defineEvent<PaymentEvent>('payments.payment-surplus.v1');
/** Money is on its way back, with the reason to explain it by. */
export const PaymentReturned = defineEvent<PaymentEvent & { refundId: string; reasonCode: string }>(
  'payments.payment-returned.v1',
);

/** Money of a settled order went back, with its credit note; what ends of the licence has ended. */
export const OrderRefunded = defineEvent<
  PaymentEvent & {
    refundId: string;
    creditNoteNumber: string;
    ends: 'none' | 'items' | 'all';
    /** Headlines. */
    endedArticles: string[];
  }
>('payments.order-refunded.v1');
/** A refund did not get through; `isOwed` when it was booked before and the bank sent it back. */
export const RefundFailed = defineEvent<PaymentEvent & { refundId: string; failure: string | null; isOwed: boolean }>(
  'payments.refund-failed.v1',
);
/** The payer's bank took a payment back, or has decided about it. */
export const DisputeChanged = defineEvent<
  PaymentEvent & { disputeId: string; state: DisputeState; dueAt: string | null }
>('payments.dispute-changed.v1');
/** A dispute has to be answered soon, and nobody has. */
export const DisputeDue = defineEvent<PaymentEvent & { disputeId: string; dueAt: string }>('payments.dispute-due.v1');

/** The bank refused the first card that was tried; the page stays open for another. Told once for each page. */
export const PaymentDeclined = defineEvent<PaymentEvent & { reasonCode: DeclineCode }>('payments.payment-declined.v1');

/** A payout was made, arrived or came back; finance looks at it. The provider's id. */
export const PayoutChanged = defineEvent<{ payoutId: string }>('payments.payout-changed.v1');

/** Looks at a checkout session with the provider and settles what it says. */
export const SettleSessionJob = defineJob<{ sessionId: string }>('payments.settle-session');
/** Looks up why a card was declined. */
export const NoteDeclineJob = defineJob<{ paymentIntentId: string }>('payments.note-decline');
/** Finds the session of an attempt whose answer was lost. */
export const ResumeAttemptJob = defineJob<{ attemptId: string }>('payments.resume-attempt');
/** Posts the provider's fee once it is known. */
export const RecordFeeJob = defineJob<{ attemptId: string }>('payments.record-fee');
export const IssueRefundJob = defineJob<{ refundId: string }>('payments.issue-refund');
export const FollowDisputeJob = defineJob<{ providerId: string }>('payments.follow-dispute');
export const SubmitEvidenceJob = defineJob<{ disputeId: string }>('payments.submit-evidence');
/** Hourly. */
export const RemindDisputesJob = defineJob<Record<string, never>>('payments.remind-disputes');
export const FollowRefundJob = defineJob<{ providerId: string }>('payments.follow-refund');
/** Every 5 minutes. */
export const PollAttemptsJob = defineJob<Record<string, never>>('payments.poll-attempts');
/** Every 15 minutes. */
export const CatchUpEventsJob = defineJob<Record<string, never>>('payments.catch-up-events');
