import { newId, type StaffActor } from '#libs/kernel';
import type { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import type { LeftOut } from '../offer/left-out.js';
import type { ReviewReasonView } from '../request/request-view.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { CheckedDecision } from './check-decision.js';
import { Decision } from './decision.entity.js';

/** What a decision offers, when it offers something. */
interface DecidedTerms {
  quoteId: string;
  currency: string;
  amount: bigint;
  secondReasons: ReviewReasonView[];
  leftOut: LeftOut[];
  rushReturned: bigint | null;
}

export interface Decided {
  request: LicenceRequest;
  decision: CheckedDecision;
  actor: StaffActor;
  at: Date;
  /** Absent when nothing is offered. */
  terms?: DecidedTerms;
}

const ACTIONS = {
  approve: 'licensing.request-approved',
  counter: 'licensing.request-countered',
  ask: 'licensing.changes-requested',
  decline: 'licensing.request-declined',
} as const;

/** Keeps a decision for ever, and in the audit log; two statements. */
export async function recordDecision(
  tx: Tx,
  audit: Audit,
  { request, decision, actor, at, terms }: Decided,
): Promise<Decision> {
  const row: Decision = {
    id: decision.decisionId ?? newId(at.getTime()),
    requestId: request.id,
    decision: decision.decision,
    reviewerId: actor.userId,
    reviewerName: actor.name,
    reasonCode: decision.decision === 'decline' ? (decision.reasonCode ?? null) : null,
    note: decision.note === '' ? null : decision.note,
    quoteId: terms?.quoteId ?? null,
    currency: terms?.currency ?? null,
    amount: terms?.amount ?? null,
    secondReasons: terms?.secondReasons ?? [],
    leftOut: terms?.leftOut ?? [],
    rushReturned: terms?.rushReturned ?? null,
    at,
  };
  await tx.insert(Decision, row);
  await audit.record(tx, actor, {
    action: ACTIONS[row.decision],
    subject: { kind: 'request', id: request.id },
    data: { reference: request.reference, decisionId: row.id, reasonCode: row.reasonCode },
  });
  return row;
}
