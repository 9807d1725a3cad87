import type { MigrationInterface, QueryRunner } from 'typeorm';

const JOIN = 'JOIN payments.attempt a ON ((a.id = r.attempt_id))';

/** Each receipt has its attempt: said as an outer join, sums that ask nothing of it are planned without it. */
export class PaymentsLightenTaxLines20261130204200 implements MigrationInterface {
  readonly name = 'PaymentsLightenTaxLines20261130204200';

  up(runner: QueryRunner): Promise<void> {
    return replaceInView(runner, JOIN, `LEFT ${JOIN}`);
  }

  down(runner: QueryRunner): Promise<void> {
    return replaceInView(runner, `LEFT ${JOIN}`, JOIN);
  }
}

async function replaceInView(runner: QueryRunner, from: string, to: string): Promise<void> {
  const [row] = (await runner.query(`SELECT pg_get_viewdef('payments.v_tax_line'::regclass) AS sql`)) as {
    sql: string;
  }[];
  if (!row!.sql.includes(from)) throw new Error('payments.v_tax_line is not as it was written.');
  await runner.query(`CREATE OR REPLACE VIEW payments.v_tax_line AS ${row!.sql.replace(from, to)}`);
}
