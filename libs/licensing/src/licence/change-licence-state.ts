import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Events } from '#platform/jobs';
import { CHANGE_LICENCE_STATE } from '../licensing.permissions.js';
import { checkReason } from './check-reason.js';
import type { LicenceState } from './licence-snapshot.js';
import { lockLicence, moveLicence, stepBy } from './move-licence.js';
import { TERMINATION_REASONS } from './state-reasons.js';

export interface LicenceStateInput {
  /** `L-2026-00042` */
  reference: string;
  /** One of the reasons for suspending or terminating; not wanted when it is reinstated. */
  reasonCode?: string;
  note?: string;
}

export interface LicenceStateView {
  reference: string;
  state: LicenceState;
}

/** Staff end a licence for good. Downloads follow at once, as they ask each time. */
@Injectable()
export class RevokeLicence {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.licence-not-found, licensing.licence-state-conflict, licensing.request-invalid, kernel.forbidden */
  async execute(actor: Actor, input: LicenceStateInput): Promise<LicenceStateView> {
    authorise(actor, CHANGE_LICENCE_STATE);
    const reason = checkReason(TERMINATION_REASONS, input);
    return this.transactions.run(async (tx) => {
      const licence = await lockLicence(tx, input.reference);
      const { id, reference } = licence;
      const now = this.clock.now();
      await moveLicence(tx, this.events, licence, { to: 'terminated', by: stepBy(actor), actor, now, reason });
      await this.audit.record(tx, actor, {
        action: 'licensing.licence-revoked',
        subject: { kind: 'licence', id },
        data: { reference, reasonCode: reason.code },
      });
      return { reference, state: 'terminated' };
    });
  }
}
