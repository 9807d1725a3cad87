import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { termsNeedPerson } from '../licensing.errors.js';
import { EDIT_AGREED_TERMS } from '../licensing.permissions.js';
import { AgreedTermsRow } from './agreed-terms.entity.js';
import type { AgreedState } from './agreed-terms.states.js';
import { ensureTermsStep, lockAgreedTerms } from './lock-agreed-terms.js';

/** Ends terms that have begun, and withdraws those that have not. Kept quotes stay what they are. */
@Injectable()
export class CloseAgreedTerms {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, licensing.terms-need-person, licensing.agreed-terms-not-found, licensing.agreed-terms-moved-on */
  async execute(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<{ state: AgreedState }> {
    authorise(actor, EDIT_AGREED_TERMS);
    if (actor.kind !== 'staff') throw termsNeedPerson();
    return this.transactions.run(async (tx) => {
      const row = await lockAgreedTerms(tx, id);
      const now = this.clock.now();
      const state = row.state === 'agreed' && row.startsAt <= now ? 'ended' : 'withdrawn';
      ensureTermsStep(row, state);
      const isOver = row.endsAt !== null && row.endsAt <= now;
      const closed = { closedBy: actor.userId, closedByName: actor.name, closedAt: now, closeReason: reason };
      await tx.update(AgreedTermsRow, row.id, {
        ...{ state, ...closed },
        ...(state === 'ended' && !isOver && { endsAt: now }),
      });
      await this.audit.record(tx, actor, {
        action: `licensing.agreed-terms-${state}`,
        subject: { kind: 'agreed-terms', id: row.id },
        data: { organisationId: row.organisationId },
      });
      return { state };
    });
  }
}
