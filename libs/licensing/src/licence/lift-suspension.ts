import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { recordHistory } from '../history/record-history.js';
import { licenceHeldByOthers, licenceStateConflict } from '../licensing.errors.js';
import { CHANGE_LICENCE_STATE } from '../licensing.permissions.js';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '../policy/policy.js';
import type { LicenceStateView } from './change-licence-state.js';
import { liftCause, openCauses, type SuspensionCause } from './licence-cause.js';
import { Licence } from './licence.entity.js';
import { lockLicence, lockLicenceOf, moveLicence, stepBy, type LicenceHead } from './move-licence.js';
import { stateReason } from './state-reasons.js';

/** Takes one cause of a suspension away; with the last one the licence goes on. */
@Injectable()
export class LiftSuspension {
  constructor(
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Inside the transaction of whoever settled the cause; asks no permission. A cause that holds nothing (any more) is
   * left alone. @returns the licences it held, as they are now
   */
  async within(tx: Tx, actor: Actor, { cause }: { cause: SuspensionCause }): Promise<LicenceStateView[]> {
    const held = await tx.query<{ id: string }[]>(
      `SELECT licence_id AS id FROM licensing.suspension
       WHERE cause_kind = $1 AND cause_id = $2 AND lifted_at IS NULL ORDER BY licence_id`,
      [cause.kind, cause.id],
    );
    const views: LicenceStateView[] = [];
    for (const { id } of held) {
      const licence = await lockLicenceOf(tx, { licenceId: id });
      if (licence && (await this.lift(tx, actor, licence, cause)))
        views.push({ reference: licence.reference, state: licence.state });
    }
    return views;
  }

  /** Of a locked licence. @returns whether the cause held it */
  async lift(tx: Tx, actor: Actor, licence: LicenceHead, cause: SuspensionCause): Promise<boolean> {
    const now = this.clock.now();
    if (!(await liftCause(tx, licence.id, cause, now))) return false;
    if (licence.state === 'suspended') await this.goOn(tx, actor, licence, cause, now);
    await this.audit.record(tx, actor, {
      action: 'licensing.licence-reinstated',
      subject: { kind: 'licence', id: licence.id },
      data: { reference: licence.reference, cause: cause.kind, state: licence.state },
    });
    return true;
  }

  private async goOn(tx: Tx, actor: Actor, licence: LicenceHead, cause: SuspensionCause, now: Date): Promise<void> {
    const [next] = await openCauses(tx, licence.id);
    if (!next) {
      const to = licence.startsOn > todayAt(this.policy, now) ? 'scheduled' : 'active';
      return moveLicence(tx, this.events, licence, { to, by: stepBy(actor), actor, now, reason: null });
    }
    const reason = { reasonCode: next.reasonCode, reasonNote: next.note, updatedAt: now };
    await tx.update(Licence, { id: licence.id }, reason);
    const step = { requestId: licence.requestId, subject: 'licence', step: 'suspension-lifted' } as const;
    await recordHistory(tx, now, [{ ...step, from: 'suspended', to: null, actor, data: { cause: cause.kind } }]);
  }
}

/** Staff bring back what staff have suspended. */
@Injectable()
export class ReinstateLicence {
  constructor(
    private readonly transactions: Transactions,
    private readonly suspensions: LiftSuspension,
  ) {}

  /**
   * @returns `suspended` when something else still holds it
   * @throws licensing.licence-not-found, licensing.licence-state-conflict when it is not suspended,
   * licensing.licence-held-by-others when it is, but not by staff; kernel.forbidden
   */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<LicenceStateView> {
    authorise(actor, CHANGE_LICENCE_STATE);
    return this.transactions.run(async (tx) => {
      const licence = await lockLicence(tx, reference);
      if (licence.state !== 'suspended') throw licenceStateConflict(licence.state, 'active');
      if (!(await this.suspensions.lift(tx, actor, licence, { kind: 'staff', id: licence.id }))) {
        throw licenceHeldByOthers(reference, stateReason(licence.reasonCode ?? '').message);
      }
      return { reference, state: licence.state };
    });
  }
}
