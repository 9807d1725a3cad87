import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { EDIT_TAX } from '../payments.permissions.js';
import { LEGAL_ENTITY } from './table-tax.js';
import { taxDraftChanged, taxNeedsPerson } from './tax.errors.js';

/** Puts the draft of the tax table away; what is published stays. */
@Injectable()
export class DiscardTaxDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws kernel.forbidden, payments.tax-needs-person, payments.tax-draft-changed */
  async execute(actor: Actor, { revision }: { revision: number }): Promise<void> {
    authorise(actor, EDIT_TAX);
    if (actor.kind !== 'staff') throw taxNeedsPerson();
    await this.transactions.run(async (tx) => {
      const [, gone] = await tx.query<[unknown[], number]>(
        'DELETE FROM payments.tax_table_draft WHERE legal_entity = $1 AND revision = $2',
        [LEGAL_ENTITY, revision],
      );
      if (gone === 0) throw taxDraftChanged();
      await this.audit.record(tx, actor, {
        action: 'payments.tax-table-draft-discarded',
        subject: { kind: 'tax-table-draft', id: LEGAL_ENTITY },
        data: { revision },
      });
    });
  }
}
