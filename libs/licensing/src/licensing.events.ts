import { defineEvent, defineJob } from '#platform/jobs';
import type { MoneyJson } from '#libs/kernel';
import type { LicenceState } from './licence/licence-snapshot.js';
import type { RequestState } from './request/request.states.js';

/** What every event about a request carries. */
export interface RequestEvent {
  requestId: string;
  /** `R-2026-00042` */
  reference: string;
  organisationId: string;
  /** The member who asked; notifications writes to them. */
  requesterId: string;
  state: RequestState;
  headline: string;
}

/** A person has to decide: the request went to review, at first or again. */
export const RequestSubmitted = defineEvent<RequestEvent & { promisedAt: string; reasonCodes: string[] }>(
  'licensing.request-submitted.v1',
);
/** An offer stands, made by rule or by the desk. */
export const RequestOffered = defineEvent<
  RequestEvent & { offerId: string; offerVersion: number; byRule: boolean; price: MoneyJson; expiresAt: string }
>('licensing.request-offered.v1');
/** With the sentences the licensee reads: the reason, the reviewer's own words if there are any, and what to do instead. */
export const RequestDeclined = defineEvent<
  RequestEvent & { reasonCode: string; message: string; note: string | null; nextStep: string }
>('licensing.request-declined.v1');
export const ChangesRequested = defineEvent<RequestEvent & { question: string }>('licensing.changes-requested.v1');
export const RequestWithdrawn = defineEvent<RequestEvent>('licensing.request-withdrawn.v1');
export const RequestExpired = defineEvent<RequestEvent & { from: RequestState }>('licensing.request-expired.v1');
export const MessagePosted = defineEvent<RequestEvent & { messageId: string; from: 'licensee' | 'desk'; body: string }>(
  'licensing.message-posted.v1',
);

/** Three quarters of the promised time have passed, and nobody has answered yet. */
export const PromiseNear = defineEvent<RequestEvent & { promisedAt: string }>('licensing.promise-near.v1');
/** The desk has not answered in the time it promised; a rush surcharge is not asked for any more. */
export const PromiseBroken = defineEvent<RequestEvent & { promisedAt: string; rush: boolean }>(
  'licensing.promise-broken.v1',
);

/** A licence exists: packaging builds its files, notifications writes. Revision 1 is the first issue. */
export const LicenceIssued = defineEvent<{
  licenceId: string;
  /** `L-2026-00042` */
  reference: string;
  requestId: string;
  requestReference: string;
  organisationId: string;
  requesterId: string;
  revision: number;
  state: LicenceState;
  headline: string;
  /** The first issue, an extension, or what is left after some of its articles ended. */
  because?: 'issued' | 'extended' | 'items-ended';
}>('licensing.licence-issued.v1');

export const LicenceStateChanged = defineEvent<{
  licenceId: string;
  reference: string;
  organisationId: string;
  requesterId: string;
  from: LicenceState;
  to: LicenceState;
  reasonCode: string | null;
  /** In the desk's own words, when it wrote some. */
  note: string | null;
  headline: string;
}>('licensing.licence-state-changed.v1');

export const REMINDER_KINDS = [
  'offer-ending',
  'question-ending',
  'payment-due',
  'payment-ending',
  'promise-broken',
  'licence-ending',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Something runs out soon, waits to be paid, or was promised and not kept; told once. */
export const ReminderDue = defineEvent<{
  kind: ReminderKind;
  /** `R-2026-00042`, or `L-2026-00042` for a licence. */
  reference: string;
  organisationId: string;
  requesterId: string;
  headline: string;
  /** ISO 8601: when it runs out, or was promised; for a licence the first moment after its last day. */
  dueAt: string;
  price: MoneyJson | null;
}>('licensing.reminder-due.v1');

/** Every ten minutes: who has to be reminded. */
export const SendRemindersJob = defineJob<Record<string, never>>('licensing.send-reminders');
/** Daily: drafts that nobody came back to. */
export const ForgetDraftsJob = defineJob<Record<string, never>>('licensing.forget-drafts');
/** Every few minutes: offers and questions that ran out, orders unpaid at their deadline. */
export const ExpireRequestsJob = defineJob<Record<string, never>>('licensing.expire-requests');
/** Every few minutes: promises that come near, and those that were broken. */
export const WatchDeadlinesJob = defineJob<Record<string, never>>('licensing.watch-deadlines');
/** Hourly: licences that start or end. */
export const TurnLicencesJob = defineJob<Record<string, never>>('licensing.turn-licences');
/** Replays past requests under a draft. */
export const RunSimulationJob = defineJob<{ simulationId: string }>('licensing.run-simulation');
