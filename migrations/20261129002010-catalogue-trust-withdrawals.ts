import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether what a source withdraws is withdrawn here at once; otherwise its text waits for a person (docs/adr/0310). */
export class CatalogueTrustWithdrawals20261129002010 implements MigrationInterface {
  readonly name = 'CatalogueTrustWithdrawals20261129002010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE catalogue.source ADD COLUMN may_withdraw boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE catalogue.source DROP COLUMN may_withdraw');
  }
}
