import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { EDIT_TAX } from '../payments.permissions.js';
import { taxMistakes } from './check-tax-table.js';
import { LEGAL_ENTITY } from './table-tax.js';
import { TAX_TABLE } from './tax-table.js';
import {
  taxDraftChanged,
  taxDraftMissing,
  taxNeedsPerson,
  taxNeedsSecondPerson,
  taxTableInvalid,
  taxTableTooLate,
} from './tax.errors.js';

interface Draft {
  data: object;
  effective_from: string | null;
  note: string;
  revision: number;
  edited_by: string[];
  drafted_by_name: string;
}

/** Makes the next version of the tax table of its draft, by a person who has not worked on it. */
@Injectable()
export class PublishTaxTable {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, payments.tax-needs-person, payments.tax-draft-missing, payments.tax-draft-changed,
   * payments.tax-needs-second-person, payments.tax-table-invalid, payments.tax-table-too-late
   */
  async execute(actor: Actor, { revision }: { revision: number }): Promise<{ version: number }> {
    authorise(actor, EDIT_TAX);
    if (actor.kind !== 'staff') throw taxNeedsPerson();
    return this.transactions.run(async (tx) => {
      const draft = await lockDraft(tx, revision);
      if (draft.edited_by.includes(actor.userId)) throw taxNeedsSecondPerson();
      const mistakes = taxMistakes(draft.data);
      if (mistakes.length > 0) throw taxTableInvalid(mistakes);
      const version = await this.publish(tx, actor, draft);
      await this.audit.record(tx, actor, {
        action: 'payments.tax-table-published',
        subject: { kind: 'tax-table', id: `${LEGAL_ENTITY}-${version}` },
        data: { version },
      });
      return { version };
    });
  }

  /** Only the first version may hold from a day that is over: nothing was charged by a table before it. */
  private async publish(tx: Tx, actor: StaffActor, draft: Draft): Promise<number> {
    const now = this.clock.now();
    const today = now.toISOString().slice(0, 10);
    const [last] = await tx.query<{ version: number | null }[]>(
      'SELECT max(version) AS version FROM payments.tax_table_version WHERE legal_entity = $1',
      [LEGAL_ENTITY],
    );
    const version = (last?.version ?? 0) + 1;
    const effectiveFrom = draft.effective_from ?? today;
    if (version > 1 && effectiveFrom < today) throw taxTableTooLate(today);
    const table = TAX_TABLE.parse(draft.data);
    await tx.query(
      `INSERT INTO payments.tax_table_version (id, legal_entity, version, data, effective_from, note, edited_by,
         drafted_by_name, published_by, published_by_name, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[newId(now.getTime()), LEGAL_ENTITY, version, JSON.stringify(table), effectiveFrom, draft.note],
        ...[draft.edited_by, draft.drafted_by_name, actor.userId, actor.name, now],
      ],
    );
    await tx.query('DELETE FROM payments.tax_table_draft WHERE legal_entity = $1', [LEGAL_ENTITY]);
    return version;
  }
}

async function lockDraft(tx: Tx, revision: number): Promise<Draft> {
  const [draft] = await tx.query<Draft[]>(
    `SELECT data, effective_from::text, note, revision, edited_by, drafted_by_name FROM payments.tax_table_draft
     WHERE legal_entity = $1 FOR UPDATE`,
    [LEGAL_ENTITY],
  );
  if (!draft) throw taxDraftMissing();
  if (draft.revision !== revision) throw taxDraftChanged();
  return draft;
}
