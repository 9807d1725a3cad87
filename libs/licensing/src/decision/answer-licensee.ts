import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { ChangesRequested } from '../licensing.events.js';
import { daysLater, LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import { lockRequest } from '../request/lock-request.js';
import { messageOf } from '../request/message-of.js';
import { Message } from '../request/message.entity.js';
import { ensureStep, moveRequest } from '../request/move-request.js';
import { requestEvent } from '../request/request-event.js';
import type { LicenceRequest } from '../request/request.entity.js';
import type { CheckedDecision } from './check-decision.js';
import type { DecisionOutcome } from './decision-outcome.js';
import { declinedBy, declineRequest } from './decline-request.js';
import { recordDecision } from './record-decision.js';

const ASKED = ['changes_requested', 'reviewer'] as const;

/** The deciding half of ask and decline: nothing is offered. */
@Injectable()
export class AnswerLicensee {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(actor: StaffActor, decision: CheckedDecision): Promise<DecisionOutcome> {
    const isAsking = decision.decision === 'ask';
    return this.transactions.run(async (tx) => {
      const request = await lockRequest(tx, decision.reference);
      const now = this.clock.now();
      const [to, by] = isAsking ? ASKED : (['declined', declinedBy(request, actor)] as const);
      await ensureStep(tx, request, to, by);
      const row = await recordDecision(tx, this.audit, { request, decision, actor, at: now });
      const { reasonCode, note } = row;
      if (isAsking) await this.ask(tx, actor, request, decision.note, row.id);
      else {
        const decline = { actor, reasonCode: reasonCode ?? 'other', note, now, data: { decisionId: row.id } };
        await declineRequest(tx, this.events, request, decline);
      }
      return { reference: request.reference, state: request.state, decisionId: row.id, secondReasons: [] };
    });
  }

  private async ask(
    tx: Tx,
    actor: StaffActor,
    request: LicenceRequest,
    question: string,
    decisionId: string,
  ): Promise<void> {
    const now = this.clock.now();
    const changes = { question, answerDueAt: daysLater(now, this.policy.answerDays), proposalId: null };
    const move = { to: 'changes_requested', by: 'reviewer', actor, now, changes, data: { decisionId } } as const;
    await moveRequest(tx, request, move);
    await tx.insert(Message, messageOf(request.id, 'desk', actor, question, now));
    await this.events.publish(tx, ChangesRequested, { ...requestEvent(request), question });
  }
}
