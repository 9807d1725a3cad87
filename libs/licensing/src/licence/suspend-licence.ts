import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { recordHistory } from '../history/record-history.js';
import { CHANGE_LICENCE_STATE } from '../licensing.permissions.js';
import type { LicenceStateInput, LicenceStateView } from './change-licence-state.js';
import { checkReason } from './check-reason.js';
import { placeCause, type SuspensionCause } from './licence-cause.js';
import { licenceStates } from './licence.states.js';
import { lockLicence, lockLicenceOf, moveLicence, stepBy, type LicenceHead, type LicenceOf } from './move-licence.js';
import { SUSPENSION_REASONS } from './state-reasons.js';

export type SuspendInput = LicenceOf & {
  cause: SuspensionCause;
  /** `dispute`, `overdue` or `terms`. */
  reasonCode: string;
  note?: string;
};

/** Stops a licence for a cause. Several can hold one at once; downloads follow at once, as they ask each time. */
@Injectable()
export class SuspendLicence {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * By staff: one cause more.
   *
   * @throws licensing.licence-not-found, licensing.licence-state-conflict, licensing.request-invalid, kernel.forbidden
   */
  async execute(actor: Actor, input: LicenceStateInput): Promise<LicenceStateView> {
    authorise(actor, CHANGE_LICENCE_STATE);
    const { code, note } = checkReason(SUSPENSION_REASONS, input);
    return this.transactions.run(async (tx) => {
      const licence = await lockLicence(tx, input.reference);
      if (licence.state !== 'suspended') licenceStates.assert(licence.state, 'suspended', 'staff');
      await this.hold(tx, actor, licence, { kind: 'staff', id: licence.id }, { code, note });
      return { reference: licence.reference, state: licence.state };
    });
  }

  /**
   * Inside the transaction of whoever found the cause; asks no permission. A licence that has ended stays ended, and a
   * request without one is left alone.
   *
   * @returns the licence as it is now; null when the request has none
   */
  async within(tx: Tx, actor: Actor, input: SuspendInput): Promise<LicenceStateView | null> {
    const licence = await lockLicenceOf(tx, input);
    if (!licence) return null;
    const reason = { code: input.reasonCode, note: input.note?.trim() || null };
    if (!licenceStates.isFinal(licence.state)) await this.hold(tx, actor, licence, input.cause, reason);
    return { reference: licence.reference, state: licence.state };
  }

  private async hold(
    tx: Tx,
    actor: Actor,
    licence: LicenceHead,
    cause: SuspensionCause,
    reason: { code: string; note: string | null },
  ): Promise<void> {
    const now = this.clock.now();
    if (!(await placeCause(tx, licence.id, cause, reason, now))) return;
    if (licence.state === 'suspended') {
      const step = { requestId: licence.requestId, subject: 'licence', step: 'suspended-too' } as const;
      const data = { reasonCode: reason.code, cause: cause.kind };
      await recordHistory(tx, now, [{ ...step, from: 'suspended', to: null, actor, note: reason.note, data }]);
    } else {
      await moveLicence(tx, this.events, licence, { to: 'suspended', by: stepBy(actor), actor, now, reason });
    }
    await this.audit.record(tx, actor, {
      action: 'licensing.licence-suspended',
      subject: { kind: 'licence', id: licence.id },
      data: { reference: licence.reference, reasonCode: reason.code, cause: cause.kind },
    });
  }
}
