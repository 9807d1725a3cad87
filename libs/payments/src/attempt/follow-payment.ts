import { Injectable } from '@nestjs/common';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { SettleSessionJob } from '../payments.events.js';
import { FOLLOW_PAYMENT } from '../payments.permissions.js';
import type { DeclineCode } from './decline.js';
import type { AttemptState } from './attempt.states.js';
import { returnReason, type ReturnReason } from './return-reason.js';
import { settleKey } from './settle-key.js';

export interface PaymentProgress {
  /** `none`: nobody has begun to pay; `waiting`: the page is open or its answer is on the way. */
  state: 'none' | 'waiting' | 'paid' | 'checking' | 'returning' | 'returned' | 'closed';
  /** `L-2026-00042`, once paid. */
  licenceReference: string | null;
  receiptNumber: string | null;
  /** What the bank said to the last card while the order waits to be paid; null when it said nothing. */
  declined: { code: DeclineCode; at: string } | null;
  /** Why it goes back, while it does and afterwards. */
  returnReason: ReturnReason | null;
}

const PROGRESS: Record<AttemptState, PaymentProgress['state']> = {
  created: 'waiting',
  open: 'waiting',
  expired: 'closed',
  failed: 'closed',
  settled: 'paid',
  held: 'checking',
  surplus: 'paid',
  unfulfillable: 'returning',
  refunded: 'returned',
};

const NOBODY_PAYS: PaymentProgress = {
  ...{ state: 'none', licenceReference: null, receiptNumber: null, declined: null, returnReason: null },
};

const isGoingBack = (state: PaymentProgress['state']): boolean => state === 'returning' || state === 'returned';

interface Row {
  state: AttemptState;
  session_id: string | null;
  licence_reference: string;
  receipt_number: string | null;
  decline_code: DeclineCode | null;
  declined_at: Date | null;
  reason_code: string | null;
}

/** For the page a buyer comes back to: how far the payment is. It grants nothing; it has the provider asked again. */
@Injectable()
export class FollowPayment {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  /** Another organisation's reference is like one that does not exist: `none`. */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<PaymentProgress> {
    authorise(actor, FOLLOW_PAYMENT);
    const row = await this.reads.one<Row>(
      `SELECT a.state, a.session_id, a.licence_reference, r.number AS receipt_number,
         a.decline_code, a.declined_at, a.reason_code
       FROM payments.attempt a LEFT JOIN payments.receipt r ON r.attempt_id = a.id
       WHERE a.reference = $1 AND a.organisation_id = $2 ORDER BY (a.state = 'settled') DESC, a.id DESC LIMIT 1`,
      [reference, organisationOf(actor).organisationId],
    );
    if (!row) return NOBODY_PAYS;
    const { session_id: sessionId } = row;
    if (row.state === 'open' && sessionId !== null) {
      await this.transactions.run((tx) =>
        this.jobs.enqueue(tx, SettleSessionJob, { sessionId }, { key: settleKey(sessionId) }),
      );
    }
    const state = PROGRESS[row.state];
    const licenceReference = state === 'paid' ? row.licence_reference : null;
    const { decline_code: code, declined_at: at } = row;
    const declined = state === 'waiting' && code && at ? { code, at: at.toISOString() } : null;
    const reason = isGoingBack(state) ? returnReason(row.reason_code) : null;
    return { state, licenceReference, receiptNumber: row.receipt_number, declined, returnReason: reason };
  }
}
