import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, actorRef, DomainError, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { organisationNotFound } from '#libs/identity';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { SET_STANDING } from '../licensing.permissions.js';
import { Licensee } from './licensee.entity.js';
import type { LicenseeStanding } from './standing.js';

export interface SetStandingInput {
  organisationId: string;
  /** `new` takes back what was said: the standing then follows from the organisation's licences again. */
  standing: LicenseeStanding;
  reason?: string;
}

/** Finance, or payments on its behalf, says how an organisation stands with us; the next request is judged by it. */
@Injectable()
export class SetStanding {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What a person says needs a reason.
   *
   * @throws kernel.forbidden, licensing.reason-missing, identity.organisation-not-found
   */
  async execute(actor: Actor, input: SetStandingInput): Promise<void> {
    authorise(actor, SET_STANDING);
    if (actor.kind === 'staff' && !input.reason?.trim()) throw reasonMissing();
    const { organisationId } = input;
    return this.transactions.run(async (tx) => {
      const known = isId(organisationId)
        ? await tx.query<unknown[]>('SELECT 1 FROM identity.v_organisation WHERE id = $1', [organisationId])
        : [];
      if (known.length === 0) throw organisationNotFound();
      await this.within(tx, actor, input);
    });
  }

  async within(tx: Tx, actor: Actor, { organisationId, standing, reason }: SetStandingInput): Promise<void> {
    authorise(actor, SET_STANDING);
    const row: Licensee = {
      organisationId,
      standing,
      reason: reason?.trim() || null,
      changedByKind: actor.kind === 'staff' ? 'staff' : 'system',
      changedBy: actorRef(actor).id ?? 'system',
      changedAt: this.clock.now(),
    };
    await tx.upsert(Licensee, row, ['organisationId']);
    await tx.query(
      `INSERT INTO licensing.standing_change
         (id, organisation_id, standing, reason, changed_by_kind, changed_by, changed_by_name, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[newId(row.changedAt.getTime()), organisationId, standing, row.reason, row.changedByKind, row.changedBy],
        ...[actor.kind === 'staff' ? actor.name : null, row.changedAt],
      ],
    );
    await this.audit.record(tx, actor, {
      action: 'licensing.standing-set',
      subject: { kind: 'organisation', id: organisationId },
      data: { standing },
    });
  }
}

const reasonMissing = (): DomainError =>
  new DomainError('licensing.reason-missing', 'Please say why.', {
    nextStep: 'Write a sentence that a colleague understands in a year.',
    errors: [{ path: 'reason', code: 'reason-missing', message: 'Please say why.' }],
  });
