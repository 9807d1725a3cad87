import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { requestInvalid } from '../licensing.errors.js';
import { CHANGE_LICENCE_STATE } from '../licensing.permissions.js';
import { Findings, isOneOf } from '../terms/findings.js';
import { TERMINATION_REASONS, SUSPENSION_REASONS } from './state-reasons.js';
import type { LicenceState } from './licence-snapshot.js';
import { lockLicence, moveLicence } from './move-licence.js';
import type { LicenceHead } from './move-licence.js';

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

/** Staff, or payments on their behalf, change what a licence allows. Downloads follow at once, as they ask each time. */
abstract class ChangeLicenceState {
  protected abstract readonly to: 'active' | 'suspended' | 'terminated';
  protected abstract readonly action: string;
  protected abstract readonly reasons: Readonly<Record<string, unknown>> | null;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.licence-not-found, licensing.licence-state-conflict, licensing.request-invalid, kernel.forbidden */
  execute(actor: Actor, input: LicenceStateInput): Promise<LicenceStateView> {
    return this.transactions.run((tx) => this.within(tx, actor, input));
  }

  async within(tx: Tx, actor: Actor, input: LicenceStateInput): Promise<LicenceStateView> {
    authorise(actor, CHANGE_LICENCE_STATE);
    const reason = this.checkReason(input);
    const licence: LicenceHead = await lockLicence(tx, input.reference);
    const by = actor.kind === 'system' ? 'system' : 'staff';
    await moveLicence(tx, this.events, licence, { to: this.to, by, actor, now: this.clock.now(), reason });
    await this.audit.record(tx, actor, {
      action: this.action,
      subject: { kind: 'licence', id: licence.id },
      data: { reference: licence.reference, reasonCode: reason?.code ?? null },
    });
    return { reference: licence.reference, state: this.to };
  }

  private checkReason({ reasonCode, note }: LicenceStateInput): { code: string; note: string | null } | null {
    if (!this.reasons) return null;
    if (isOneOf(reasonCode, Object.keys(this.reasons))) return { code: reasonCode, note: note?.trim() || null };
    const findings = new Findings();
    findings.add('reasonCode', 'reason-unknown', `Choose a reason: ${Object.keys(this.reasons).join(', ')}.`);
    throw requestInvalid(findings.errors);
  }
}

@Injectable()
export class SuspendLicence extends ChangeLicenceState {
  protected readonly to = 'suspended';
  protected readonly action = 'licensing.licence-suspended';
  protected readonly reasons = SUSPENSION_REASONS;
}

@Injectable()
export class ReinstateLicence extends ChangeLicenceState {
  protected readonly to = 'active';
  protected readonly action = 'licensing.licence-reinstated';
  protected readonly reasons = null;
}

@Injectable()
export class RevokeLicence extends ChangeLicenceState {
  protected readonly to = 'terminated';
  protected readonly action = 'licensing.licence-revoked';
  protected readonly reasons = TERMINATION_REASONS;
}
