import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { validateAgreedTerms } from '#libs/pricing';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { agreedTermsDates, organisationUnknown, termsNeedPerson } from '../licensing.errors.js';
import { EDIT_AGREED_TERMS } from '../licensing.permissions.js';
import { AgreedTermsRow } from './agreed-terms.entity.js';

export interface ProposeAgreedTermsInput {
  organisationId: string;
  /** null: for all titles. */
  titleId: string | null;
  terms: unknown;
  /** null: from now on. */
  startsAt: Date | null;
  endsAt: Date | null;
  note: string;
}

/** Puts terms for one organisation before a second person. */
@Injectable()
export class ProposeAgreedTerms {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, licensing.terms-need-person, licensing.organisation-unknown, licensing.agreed-terms-dates,
   *   pricing.agreed-terms-invalid
   */
  async execute(actor: Actor, input: ProposeAgreedTermsInput): Promise<{ id: string }> {
    authorise(actor, EDIT_AGREED_TERMS);
    if (actor.kind !== 'staff') throw termsNeedPerson();
    const data = validateAgreedTerms(input.terms);
    const now = this.clock.now();
    const startsAt = input.startsAt && input.startsAt > now ? input.startsAt : now;
    if (input.endsAt && input.endsAt <= startsAt) throw agreedTermsDates();
    const { organisationId, titleId, endsAt, note } = input;
    return this.transactions.run(async (tx) => {
      await ensureOrganisation(tx, organisationId);
      const id = newId(now.getTime());
      await tx.insert(AgreedTermsRow, {
        ...{ id, organisationId, titleId, version: null, state: 'proposed', startsAt, endsAt, note },
        ...{ data: data as object, proposedBy: actor.userId, proposedByName: actor.name, proposedAt: now },
      });
      await this.audit.record(tx, actor, {
        action: 'licensing.agreed-terms-proposed',
        subject: { kind: 'agreed-terms', id },
        data: { organisationId, titleId },
      });
      return { id };
    });
  }
}

async function ensureOrganisation(tx: Tx, id: string): Promise<void> {
  const known: unknown[] = isId(id) ? await tx.query('SELECT 1 FROM identity.v_organisation WHERE id = $1', [id]) : [];
  if (known.length === 0) throw organisationUnknown();
}
