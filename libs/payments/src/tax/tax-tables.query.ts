import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_TAX } from '../payments.permissions.js';
import { taxChanges, taxMistakes, type TaxChange } from './check-tax-table.js';
import { STANDARD_RATES } from './standard-rates.js';
import { LEGAL_ENTITY } from './table-tax.js';
import type { TaxTable } from './tax-table.js';
import type { TaxMistake } from './tax.errors.js';

export const TAX_TABLE_STATES = ['in-force', 'waiting', 'over'] as const;
export type TaxTableState = (typeof TAX_TABLE_STATES)[number];

export interface TaxTableView {
  version: number;
  state: TaxTableState;
  /** ISO date. */
  effectiveFrom: string;
  note: string;
  draftedByName: string;
  publishedByName: string;
  publishedAt: string;
  table: TaxTable;
}

export interface TaxDraftView {
  revision: number;
  data: object;
  effectiveFrom: string | null;
  note: string;
  draftedByName: string;
  editedAt: string;
  mistakes: TaxMistake[];
  /** Against the version with the highest number; everything where there is none. */
  changes: TaxChange[];
  /** False for whoever worked on it. */
  mayPublish: boolean;
}

export interface TaxTables {
  legalEntity: string;
  /** The newest first. */
  versions: TaxTableView[];
  draft: TaxDraftView | null;
  /** To begin the first draft with. */
  example: TaxTable;
}

interface VersionRow {
  version: number;
  effective_from: string;
  note: string;
  drafted_by_name: string;
  published_by_name: string;
  published_at: Date;
  data: TaxTable;
  is_in_force: boolean;
  is_waiting: boolean;
}

interface DraftRow {
  revision: number;
  data: object;
  effective_from: string | null;
  note: string;
  drafted_by_name: string;
  edited_at: Date;
  edited_by: string[];
}

const VERSIONS = `
  SELECT v.version, v.effective_from::text, v.note, v.drafted_by_name, v.published_by_name, v.published_at, v.data,
    v.effective_from > $2::date AS is_waiting,
    v.version = (SELECT f.version FROM payments.tax_table_version f
      WHERE f.legal_entity = $1 AND f.effective_from <= $2::date
      ORDER BY f.effective_from DESC, f.version DESC LIMIT 1) AS is_in_force
  FROM payments.tax_table_version v WHERE v.legal_entity = $1 ORDER BY v.version DESC LIMIT 100`;

/** The house's tax tables: what holds, what held, what is to come. */
@Injectable()
export class TaxTablesQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async overview(actor: Actor): Promise<TaxTables> {
    authorise(actor, READ_TAX);
    const today = this.clock.now().toISOString().slice(0, 10);
    const rows = await this.reads.query<VersionRow>(VERSIONS, [LEGAL_ENTITY, today]);
    const draft = await this.reads.one<DraftRow>(
      `SELECT revision, data, effective_from::text, note, drafted_by_name, edited_at, edited_by
       FROM payments.tax_table_draft WHERE legal_entity = $1`,
      [LEGAL_ENTITY],
    );
    const newest = rows[0]?.data ?? {};
    return {
      legalEntity: LEGAL_ENTITY,
      versions: rows.map(toVersion),
      draft: draft ? toDraft(draft, newest, actor) : null,
      example: EXAMPLE,
    };
  }
}

const EXAMPLE: TaxTable = {
  supplier: { name: 'Your company', address: ['Street and number', 'Town and postcode'], country: 'GB', vatNumber: '' },
  taxName: 'VAT',
  rates: [...STANDARD_RATES],
};

const toVersion = (row: VersionRow): TaxTableView => ({
  version: row.version,
  state: row.is_in_force ? 'in-force' : row.is_waiting ? 'waiting' : 'over',
  effectiveFrom: row.effective_from,
  note: row.note,
  draftedByName: row.drafted_by_name,
  publishedByName: row.published_by_name,
  publishedAt: row.published_at.toISOString(),
  table: row.data,
});

function toDraft(row: DraftRow, newest: object, actor: Actor): TaxDraftView {
  return {
    revision: row.revision,
    data: row.data,
    effectiveFrom: row.effective_from,
    note: row.note,
    draftedByName: row.drafted_by_name,
    editedAt: row.edited_at.toISOString(),
    mistakes: taxMistakes(row.data),
    changes: taxChanges(newest, row.data),
    mayPublish: actor.kind === 'staff' && !row.edited_by.includes(actor.userId),
  };
}
