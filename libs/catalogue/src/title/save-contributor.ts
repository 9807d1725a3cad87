import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { titleInvalid, titleNotFound } from '../catalogue.errors.js';
import { ManageTitles } from '../catalogue.permissions.js';
import { CONTRIBUTOR_TERMS, type ContributorTerms } from '../rights/rights-context.js';
import { RELATIONS, type Relation } from './contributor.entity.js';
import { Title } from './title.entity.js';

export interface SaveContributorInput {
  titleId: string;
  name: string;
  relation: Relation;
  /** What staff write is always `owned`. */
  terms: ContributorTerms;
}

/**
 * Adds somebody a title knows by name, or changes what is agreed with them. Articles imported from now on follow it.
 * @throws catalogue.title-not-found, catalogue.title-invalid
 */
@Injectable()
export class SaveContributor {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SaveContributorInput): Promise<{ id: string }> {
    authorise(actor, ManageTitles);
    const name = input.name.trim();
    if (name.length < 2 || name.length > 120) throw titleInvalid('name', 'A name has 2 to 120 characters.');
    if (!RELATIONS.includes(input.relation)) throw titleInvalid('relation', 'Choose staff or contributor.');
    if (!CONTRIBUTOR_TERMS.includes(input.terms)) throw titleInvalid('terms', 'Choose one of the terms of the list.');
    const terms = input.relation === 'staff' ? 'owned' : input.terms;
    return this.transactions.run(async (tx) => {
      const title = isId(input.titleId) ? await tx.findOneBy(Title, { id: input.titleId }) : null;
      if (!title) throw titleNotFound();
      const now = this.clock.now();
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO catalogue.contributor (id, title_id, name, relation, terms, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (title_id, lower(name)) DO UPDATE SET name = excluded.name, relation = excluded.relation,
           terms = excluded.terms RETURNING id`,
        [newId(now.getTime()), title.id, name, input.relation, terms, now],
      );
      await this.audit.record(tx, actor, {
        action: 'catalogue.contributor-saved',
        subject: { kind: 'contributor', id: row!.id },
        data: { relation: input.relation, terms },
      });
      return { id: row!.id };
    });
  }
}
