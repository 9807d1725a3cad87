import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readOnly } from './grants.js';

/** From quote to offer, for finance: what was quoted, asked for and offered, and when. */
export class LicensingPublishOrders20261129153300 implements MigrationInterface {
  readonly name = 'LicensingPublishOrders20261129153300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW licensing.v_order AS
      SELECT r.id, r.reference, r.kind, r.state, r.submitted_at AS requested_at,
        q.amount AS quoted_amount, q.currency AS quoted_currency, q.created_at AS quoted_at,
        o.amount AS offered_amount, o.currency AS offered_currency, o.made_at AS offered_at
      FROM licensing.request r
      LEFT JOIN licensing.quote q ON q.id = r.quote_id
      LEFT JOIN licensing.offer o ON o.id = r.offer_id`);
    await readOnly(runner, 'licensing.v_order');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW licensing.v_order');
  }
}
