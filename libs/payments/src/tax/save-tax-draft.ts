import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { EDIT_TAX } from '../payments.permissions.js';
import { LEGAL_ENTITY } from './table-tax.js';
import { taxDraftChanged, taxDraftMissing, taxDraftTooLarge, taxNeedsPerson } from './tax.errors.js';

/** As JSON; a rate for each country of the world is a fifth of it. */
const LARGEST = 200_000;

export interface SaveTaxDraftInput {
  /** The revision this was made on; 0 begins a draft. */
  revision: number;
  data: object;
  /** ISO date; null: the day it is published. */
  effectiveFrom: string | null;
  /** Why the table changes, for whoever publishes it. */
  note: string;
}

/** Keeps the draft of the tax table as it is, mistakes and all; everybody who changes it is noted. */
@Injectable()
export class SaveTaxDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, payments.tax-needs-person, payments.tax-draft-too-large, payments.tax-draft-changed,
   * payments.tax-draft-missing
   */
  async execute(actor: Actor, input: SaveTaxDraftInput): Promise<{ revision: number }> {
    authorise(actor, EDIT_TAX);
    if (actor.kind !== 'staff') throw taxNeedsPerson();
    const json = JSON.stringify(input.data);
    if (json.length > LARGEST) throw taxDraftTooLarge();
    const { revision, effectiveFrom, note } = input;
    const values = [LEGAL_ENTITY, json, effectiveFrom, note, actor.userId, actor.name, this.clock.now()];
    return this.transactions.run(async (tx) => {
      const saved = revision === 0 ? await begin(tx, values) : await change(tx, values, revision);
      await this.audit.record(tx, actor, {
        action: revision === 0 ? 'payments.tax-table-drafted' : 'payments.tax-table-draft-edited',
        subject: { kind: 'tax-table-draft', id: LEGAL_ENTITY },
        data: { revision: saved },
      });
      return { revision: saved };
    });
  }
}

async function begin(tx: Tx, values: unknown[]): Promise<number> {
  const rows = await tx.query<{ revision: number }[]>(
    `INSERT INTO payments.tax_table_draft (legal_entity, data, effective_from, note, revision, based_on, edited_by,
       drafted_by_name, edited_at)
     VALUES ($1, $2, $3, $4, 1, (SELECT max(version) FROM payments.tax_table_version WHERE legal_entity = $1),
       ARRAY[$5::uuid], $6, $7)
     ON CONFLICT (legal_entity) DO NOTHING RETURNING revision`,
    values,
  );
  if (!rows[0]) throw taxDraftChanged();
  return rows[0].revision;
}

async function change(tx: Tx, values: unknown[], revision: number): Promise<number> {
  const [rows] = await tx.query<[{ revision: number }[], number]>(
    `UPDATE payments.tax_table_draft SET data = $2, effective_from = $3, note = $4, revision = revision + 1,
       edited_by = CASE WHEN $5::uuid = ANY (edited_by) THEN edited_by ELSE edited_by || $5::uuid END, edited_at = $7
     WHERE legal_entity = $1 AND revision = $8 AND $6::text IS NOT NULL RETURNING revision`,
    [...values, revision],
  );
  if (rows[0]) return rows[0].revision;
  const [left] = await tx.query<unknown[]>('SELECT 1 FROM payments.tax_table_draft WHERE legal_entity = $1', [
    LEGAL_ENTITY,
  ]);
  throw left ? taxDraftChanged() : taxDraftMissing();
}
