import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Above which amount a second person approves: the bound itself needs one, and its name says so now. No amount changes. */
export class LicensingNameAmountsOver20261130205000 implements MigrationInterface {
  readonly name = 'LicensingNameAmountsOver20261130205000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(renamed(table, 'amountFrom', 'amountOver'));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(renamed(table, 'amountOver', 'amountFrom'));
  }
}

const TABLES = ['licensing.rule_set_version', 'licensing.rule_set_draft'];

const renamed = (table: string, from: string, to: string): string => `
  UPDATE ${table}
     SET content = jsonb_set(content #- '{fourEyes,${from}}', '{fourEyes,${to}}', content #> '{fourEyes,${from}}')
   WHERE content -> 'fourEyes' ? '${from}'`;
