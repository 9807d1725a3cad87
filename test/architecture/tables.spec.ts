import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/index.js';

/** The schemas of the house: one per context, the technical ground's, and the queue's own. */
const SCHEMAS = [
  'platform',
  'identity',
  'catalogue',
  'pricing',
  'ledger',
  'licensing',
  'payments',
  'packaging',
  'notices',
  'finance',
  'observance',
  'notifications',
  'graphile_worker',
];

/** What may only grow: any history, caught by its name, and whatever else records what was agreed or done. */
const HISTORY = /(^|[._])history$/;
const APPEND_ONLY = [
  'catalogue.article_change',
  'catalogue.article_version',
  'catalogue.rights_override',
  'identity.terms_confirmation',
  'finance.contributor_share',
  'finance.sale',
  'finance.sale_line',
  'finance.sale_return',
  'finance.sale_settlement',
  'finance.sale_share',
  'finance.statement_line',
  'ledger.deferral',
  'ledger.deferral_counted',
  'ledger.deferral_end',
  'ledger.entry',
  'ledger.posting',
  'ledger.recognition_run',
  'licensing.approval',
  'licensing.attachment',
  'licensing.clearance_file',
  'licensing.counting_choice',
  'licensing.deadline_notice',
  'licensing.decision',
  'licensing.desk_answer',
  'licensing.desk_calendar',
  'licensing.history',
  'licensing.licence_revision',
  'licensing.message',
  'licensing.offer',
  'licensing.quote',
  'licensing.reminder',
  'licensing.withdrawal',
  'observance.page_check',
  'packaging.handover',
  'packaging.licence_notice',
  'payments.attempt_history',
  'payments.dunning_step',
  'payments.invoice_history',
  'payments.provider_customer',
  'payments.receipt',
  'payments.tax_table_version',
  'platform.audit_entry',
  'platform.audit_seal',
  'platform.audit_sealed',
  'pricing.price_book_version',
  'pricing.price_book_withdrawal',
];

interface Table {
  name: string;
  can_update: boolean;
  can_delete: boolean;
  can_truncate: boolean;
  owner: string;
}

describe('the tables', () => {
  let database: TestDatabase;
  let tables: Table[];

  beforeAll(async () => {
    database = await testDatabase();
    tables = await database.reads.query<Table>(`
      SELECT n.nspname || '.' || c.relname AS name, pg_get_userbyid(c.relowner) AS owner,
             has_table_privilege('imprimatur_app', c.oid, 'UPDATE') OR has_any_column_privilege('imprimatur_app', c.oid, 'UPDATE') AS can_update,
             has_table_privilege('imprimatur_app', c.oid, 'DELETE') AS can_delete,
             has_table_privilege('imprimatur_app', c.oid, 'TRUNCATE') AS can_truncate
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`);
  });
  afterAll(() => database.close());

  it('each lie in the schema of a context', () => {
    const strays = tables.filter(
      ({ name }) => !SCHEMAS.includes(name.split('.')[0] ?? '') && name !== 'public.schema_migration',
    );
    expect(strays).toEqual([]);
    expect(tables.length).toBeGreaterThan(30);
  });

  it('are owned by nobody the application runs as', () => {
    expect(tables.filter(({ owner }) => owner === 'imprimatur_app')).toEqual([]);
    expect(tables.filter(({ can_truncate }) => can_truncate)).toEqual([]);
  });

  it('let the ledger, histories and the audit log only grow', () => {
    const kept = tables.filter(({ name }) => HISTORY.test(name) || APPEND_ONLY.includes(name));
    expect(kept.map(({ name }) => name)).toEqual(expect.arrayContaining(APPEND_ONLY));
    expect(kept.filter((table) => table.can_update || table.can_delete)).toEqual([]);
  });

  it('refuse a change in the audit log when it is tried', async () => {
    await expect(database.reads.query(`UPDATE platform.audit_entry SET action = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(database.reads.query(`DELETE FROM ledger.posting`)).rejects.toThrow(/permission denied/);
  });

  it('reference only tables of their own schema', async () => {
    const crossing = await database.reads.query(`
      SELECT conname, conrelid::regclass::text AS here, confrelid::regclass::text AS there FROM pg_constraint
      WHERE contype = 'f' AND (SELECT relnamespace FROM pg_class WHERE oid = conrelid) <> (SELECT relnamespace FROM pg_class WHERE oid = confrelid)`);
    expect(crossing).toEqual([]);
  });
});
