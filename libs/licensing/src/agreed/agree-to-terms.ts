import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { termsNeedPerson, termsNeedSecondPerson } from '../licensing.errors.js';
import { EDIT_AGREED_TERMS } from '../licensing.permissions.js';
import { AgreedTermsRow } from './agreed-terms.entity.js';
import { ensureTermsStep, lockAgreedTerms, stepBy } from './lock-agreed-terms.js';

/** Puts proposed terms into force, by a person other than who proposed them. */
@Injectable()
export class AgreeToTerms {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, licensing.terms-need-person, licensing.agreed-terms-not-found,
   *   licensing.agreed-terms-moved-on, licensing.terms-need-second-person
   */
  async execute(actor: Actor, { id }: { id: string }): Promise<{ version: number }> {
    authorise(actor, EDIT_AGREED_TERMS);
    if (actor.kind !== 'staff') throw termsNeedPerson();
    return this.transactions.run(async (tx) => {
      const row = await lockAgreedTerms(tx, id);
      ensureTermsStep(row, 'agreed');
      if (stepBy(row, actor) === 'proposer') throw termsNeedSecondPerson();
      // The versions of an organisation are counted one by one.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('agreed-terms ' || $1::text, 0))`, [
        row.organisationId,
      ]);
      const { organisationId } = row;
      const version = await nextVersion(tx, organisationId);
      const agreed = { agreedBy: actor.userId, agreedByName: actor.name, agreedAt: this.clock.now() };
      await tx.update(AgreedTermsRow, row.id, { state: 'agreed', version, ...agreed });
      await this.audit.record(tx, actor, {
        action: 'licensing.agreed-terms-agreed',
        subject: { kind: 'agreed-terms', id: row.id },
        data: { organisationId, version },
      });
      return { version };
    });
  }
}

async function nextVersion(tx: Tx, organisationId: string): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    'SELECT coalesce(max(version), 0) + 1 AS next FROM licensing.agreed_terms WHERE organisation_id = $1',
    [organisationId],
  );
  return row?.next ?? 1;
}
