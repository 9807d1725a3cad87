import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { organisationNotFound } from '../identity.errors.js';
import { EditOrganisation } from '../identity.permissions.js';
import { cleanOrganisation, type OrganisationInput } from './organisation-input.js';
import { Organisation } from './organisation.entity.js';
import { Organisations, type OrganisationFacts } from './organisations.query.js';

/**
 * An administrator corrects the organisation's data. What staff verified was the old kind: another one has to be
 * verified again. @throws identity.input-invalid, kernel.no-organisation, kernel.forbidden
 */
@Injectable()
export class UpdateOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: OrganisationInput): Promise<OrganisationFacts> {
    authorise(actor, EditOrganisation);
    const { organisationId } = organisationOf(actor);
    const clean = cleanOrganisation(input);
    return this.transactions.run(async (tx) => {
      const organisation = await tx.findOne(Organisation, {
        where: { id: organisationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!organisation) throw organisationNotFound();
      const kept = organisation.kind === clean.kind;
      await tx.update(Organisation, organisationId, {
        ...clean,
        ...(kept ? {} : { kindVerifiedAt: null, kindVerifiedBy: null }),
        updatedAt: this.clock.now(),
      });
      await this.audit.record(tx, actor, {
        action: 'identity.organisation-updated',
        subject: { kind: 'organisation', id: organisationId },
        data: { kind: clean.kind, country: clean.country, verificationKept: kept },
      });
      return this.organisations.byId(organisationId, tx);
    });
  }
}
