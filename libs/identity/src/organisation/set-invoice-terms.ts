import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { inputInvalid, organisationNotFound } from '../identity.errors.js';
import { GrantInvoiceTerms } from '../identity.permissions.js';
import { Organisation } from './organisation.entity.js';
import { Organisations, type OrganisationFacts } from './organisations.query.js';

export interface SetInvoiceTermsInput {
  organisationId: string;
  /** Days until an invoice is due, 1 to 120; null: pays by card only. */
  days: number | null;
}

const LONGEST_DAYS = 120;

/** Finance lets an organisation pay on account, or no longer. @throws identity.organisation-not-found, identity.input-invalid */
@Injectable()
export class SetInvoiceTerms {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { organisationId, days }: SetInvoiceTermsInput): Promise<OrganisationFacts> {
    authorise(actor, GrantInvoiceTerms);
    if (!isId(organisationId)) throw organisationNotFound();
    if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS)) {
      throw inputInvalid([{ path: 'days', code: 'invalid', message: `Terms are 1 to ${LONGEST_DAYS} days, or none.` }]);
    }
    return this.transactions.run(async (tx) => {
      const changed = await tx.update(Organisation, organisationId, {
        invoiceTermsDays: days,
        updatedAt: this.clock.now(),
      });
      if (!changed.affected) throw organisationNotFound();
      await this.audit.record(tx, actor, {
        action: 'identity.invoice-terms-set',
        subject: { kind: 'organisation', id: organisationId },
        data: { days },
      });
      return this.organisations.byId(organisationId, tx);
    });
  }
}
