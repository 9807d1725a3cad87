import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, MEMBER_ROLES, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { signedInMember } from '../account/signed-in-member.js';
import { alreadyMember, termsOutdated } from '../identity.errors.js';
import { Membership } from '../membership/membership.entity.js';
import { cleanOrganisation, type OrganisationInput } from './organisation-input.js';
import { Organisation } from './organisation.entity.js';
import { Organisations, type OrganisationFacts } from './organisations.query.js';
import { ORGANISATION_TERMS_VERSION } from './organisation-terms.js';
import { TermsConfirmation } from './terms-confirmation.entity.js';

export interface CreateOrganisationInput extends OrganisationInput {
  /** The version of the terms on the page, by which the person confirms that an organisation buys. */
  termsVersion: string;
}

/**
 * A signed-in person founds their organisation here and becomes its first administrator.
 * @throws identity.input-invalid, identity.already-member, identity.terms-outdated, kernel.unauthenticated
 */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: CreateOrganisationInput): Promise<OrganisationFacts> {
    const member = signedInMember(actor);
    const clean = cleanOrganisation(input);
    if (input.termsVersion !== ORGANISATION_TERMS_VERSION) throw termsOutdated(ORGANISATION_TERMS_VERSION);
    if (member.organisationId) throw alreadyMember();
    return this.transactions.run(async (tx) => {
      const organisationId = await this.insert(tx, member.userId, clean);
      await this.audit.record(tx, actor, {
        action: 'identity.organisation-created',
        subject: { kind: 'organisation', id: organisationId },
        data: { termsVersion: input.termsVersion },
      });
      return this.organisations.byId(organisationId, tx);
    });
  }

  private async insert(tx: Tx, userId: string, clean: Required<OrganisationInput>): Promise<string> {
    const organisationId = newId();
    const now = this.clock.now();
    await tx.insert(Organisation, { ...clean, id: organisationId, createdAt: now, updatedAt: now });
    try {
      await tx.insert(Membership, { userId, organisationId, roles: [...MEMBER_ROLES], joinedAt: now });
    } catch (error) {
      // Two tabs at once: the second finds the first's membership.
      throw brokenConstraint(error) === 'membership_pkey' ? alreadyMember() : error;
    }
    await tx.insert(TermsConfirmation, {
      id: newId(),
      organisationId,
      userId,
      termsVersion: ORGANISATION_TERMS_VERSION,
      confirmedAt: now,
    });
    return organisationId;
  }
}
