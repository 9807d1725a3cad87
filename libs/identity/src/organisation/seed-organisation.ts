import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { SeedAccounts } from '../identity.permissions.js';
import { cleanOrganisation, type OrganisationInput } from './organisation-input.js';
import { Organisations, type OrganisationFacts } from './organisations.query.js';

export interface SeedOrganisationInput extends OrganisationInput {
  /** Given, the same organisation is found again the second time. */
  id?: string;
  kindVerified?: boolean;
  invoiceTermsDays?: number | null;
}

/** An organisation as staff would have left it, for the demo and for tests. */
@Injectable()
export class SeedOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: Organisations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SeedOrganisationInput): Promise<OrganisationFacts> {
    authorise(actor, SeedAccounts);
    const { name, country, kind, vatNumber } = cleanOrganisation(input);
    const id = input.id ?? newId();
    const now = this.clock.now();
    const verifiedAt = input.kindVerified ? now : null;
    return this.transactions.run(async (tx) => {
      await tx.query(
        `INSERT INTO identity.organisation
           (id, name, country, kind, kind_verified_at, vat_number, invoice_terms_days, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT (id) DO NOTHING`,
        [id, name, country, kind, verifiedAt, vatNumber, input.invoiceTermsDays ?? null, now],
      );
      return this.organisations.byId(id, tx);
    });
  }
}
