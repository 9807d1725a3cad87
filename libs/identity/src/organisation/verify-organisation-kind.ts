import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { inputInvalid, organisationNotFound } from '../identity.errors.js';
import { VerifyKind } from '../identity.permissions.js';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kind.js';
import { Organisation } from './organisation.entity.js';
import { Organisations, type OrganisationFacts } from './organisations.query.js';

export interface VerifyOrganisationKindInput {
  organisationId: string;
  /** What staff found it to be; may differ from what the organisation said. */
  kind: OrganisationKind;
  /** false takes an earlier verification back. */
  verified: boolean;
}

/** Staff say what an organisation really is. @throws identity.organisation-not-found, identity.input-invalid */
@Injectable()
export class VerifyOrganisationKind {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: VerifyOrganisationKindInput): Promise<OrganisationFacts> {
    authorise(actor, VerifyKind);
    if (!isId(input.organisationId)) throw organisationNotFound();
    if (!ORGANISATION_KINDS.includes(input.kind)) {
      const message = `The kind is one of ${ORGANISATION_KINDS.join(', ')}.`;
      throw inputInvalid([{ path: 'kind', code: 'invalid', message }]);
    }
    const now = this.clock.now();
    const by = actorRef(actor);
    return this.transactions.run(async (tx) => {
      const changed = await tx.update(Organisation, input.organisationId, {
        kind: input.kind,
        kindVerifiedAt: input.verified ? now : null,
        kindVerifiedBy: input.verified && isId(by.id) ? by.id : null,
        updatedAt: now,
      });
      if (!changed.affected) throw organisationNotFound();
      await this.audit.record(tx, actor, {
        action: input.verified ? 'identity.organisation-kind-verified' : 'identity.organisation-kind-unverified',
        subject: { kind: 'organisation', id: input.organisationId },
        data: { kind: input.kind },
      });
      return this.organisations.byId(input.organisationId, tx);
    });
  }
}
