import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether two pieces of evidence show the place of a document, as its tax evidence says. */
const UNCONFIRMED = `tax_table_version IS NOT NULL AND NOT coalesce((tax_evidence->>'isConfirmed')::boolean, false)`;
const REPORTED = 'tax_country, tax_treatment, tax_rate_bp, net, tax, unconfirmed';

/** What the tax report and receivables by age add up stands in an index: a year of documents is read without them. */
export class PaymentsIndexReports20261130209100 implements MigrationInterface {
  readonly name = 'PaymentsIndexReports20261130209100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['receipt', 'invoice']) {
      await runner.query(`
        ALTER TABLE payments.${table} ADD COLUMN unconfirmed boolean NOT NULL GENERATED ALWAYS AS (${UNCONFIRMED}) STORED`);
      await runner.query(`
        CREATE INDEX ${table}_to_report ON payments.${table} (currency, issued_at) INCLUDE (${REPORTED})`);
    }
    await runner.query('DROP INDEX payments.invoice_owed');
    await runner.query(`
      CREATE INDEX invoice_owed ON payments.invoice (due_on, id) INCLUDE (currency, amount, paid, written_off)
        WHERE state IN ('issuing', 'open', 'overdue')`);
    await runner.query(`CREATE OR REPLACE VIEW payments.v_tax_line AS ${await withUnconfirmed(runner)}`);
  }

  async down(): Promise<void> {
    throw new Error('A view knows no way back: restore a backup.');
  }
}

/** Each branch of the view takes it from the document that its treatment is of. */
async function withUnconfirmed(runner: QueryRunner): Promise<string> {
  const [row] = (await runner.query(`SELECT pg_get_viewdef('payments.v_tax_line'::regclass) AS sql`)) as {
    sql: string;
  }[];
  return row!.sql.trim().replace(/;$/, '').split('UNION ALL').map(addColumn).join('UNION ALL');
}

function addColumn(branch: string): string {
  const document = /(\w+)\.tax_treatment/.exec(branch)?.[1];
  const from = branch.lastIndexOf('FROM');
  if (document === undefined || from < 0) throw new Error('payments.v_tax_line is not as it was written.');
  return `${branch.slice(0, from).trimEnd()},\n    ${document}.unconfirmed\n   ${branch.slice(from)}`;
}
