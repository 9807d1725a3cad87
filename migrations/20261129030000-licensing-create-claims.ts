import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, sequences } from './grants.js';

/**
 * What offers and licences occupy of articles. An exclusive claim has every lane, any other one of its own, so that two
 * claims collide only where one of them is exclusive.
 */
export class LicensingCreateClaims20261129030000 implements MigrationInterface {
  readonly name = 'LicensingCreateClaims20261129030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query('CREATE SEQUENCE licensing.claim_lane');
    await sequences(runner, 'licensing.claim_lane');
    await this.createTable(runner);
    await this.constrain(runner);
    await this.index(runner);
    await appendOnly(runner, 'licensing.claim');
    await runner.query(
      `GRANT UPDATE (state, licence_id, during, freed_at, freed_because) ON licensing.claim TO ${APP_ROLE}`,
    );
    await this.claimForLicences(runner);
  }

  private async createTable(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licensing.claim (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES licensing.request (id),
        root_id uuid NOT NULL REFERENCES licensing.request (id),
        offer_id uuid NOT NULL REFERENCES licensing.offer (id),
        licence_id uuid REFERENCES licensing.licence (id),
        organisation_id uuid NOT NULL,
        article_id uuid NOT NULL,
        exclusive boolean NOT NULL,
        lane int8range NOT NULL CHECK (lower(lane) > 0),
        territory int4multirange NOT NULL CHECK (NOT isempty(territory)),
        media int4multirange NOT NULL CHECK (NOT isempty(media)),
        sector int4multirange NOT NULL CHECK (NOT isempty(sector)),
        during daterange NOT NULL CHECK (NOT isempty(during)),
        state text NOT NULL CHECK (state IN ('held', 'active', 'freed')),
        made_at timestamptz NOT NULL,
        freed_at timestamptz,
        freed_because text,
        CHECK (exclusive = upper_inf(lane)),
        CHECK (state <> 'active' OR licence_id IS NOT NULL),
        CHECK (state <> 'held' OR licence_id IS NULL),
        CHECK ((state = 'freed') = (freed_at IS NOT NULL) AND (state = 'freed') = (freed_because IS NOT NULL))
      )`);
  }

  private async constrain(runner: QueryRunner): Promise<void> {
    // What is exclusive keeps out everybody but its holder.
    await runner.query(`
      ALTER TABLE licensing.claim ADD CONSTRAINT claim_keeps_others_out EXCLUDE USING gist (
        article_id WITH =, lane WITH &&, during WITH &&, territory WITH &&, media WITH &&, sector WITH &&,
        organisation_id WITH <>
      ) WHERE (state IN ('held', 'active'))`);
    // And is not sold a second time, not to its holder either; a licence and its extensions are one.
    await runner.query(`
      ALTER TABLE licensing.claim ADD CONSTRAINT claim_sold_once EXCLUDE USING gist (
        article_id WITH =, during WITH &&, territory WITH &&, media WITH &&, sector WITH &&, root_id WITH <>
      ) WHERE (exclusive AND state IN ('held', 'active'))`);
  }

  private async index(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX claim_of_request ON licensing.claim (request_id)');
    await runner.query('CREATE INDEX claim_of_licence ON licensing.claim (licence_id) WHERE licence_id IS NOT NULL');
    await runner.query(
      `CREATE INDEX claim_exclusive ON licensing.claim (article_id) WHERE exclusive AND state IN ('held', 'active')`,
    );
  }

  /** Licences from before this table; where two of them collide already, the earlier keeps its place. */
  private async claimForLicences(runner: QueryRunner): Promise<void> {
    await runner.query(
      `WITH country AS (SELECT code, number::int FROM unnest(string_to_array($1, ' ')) WITH ORDINALITY AS c (code, number)),
         medium AS (SELECT name, number::int FROM unnest(string_to_array($2, ' ')) WITH ORDINALITY AS m (name, number)),
         wanted AS (
           SELECT i.*, r.id AS request_id, r.offer_id, l.organisation_id, l.issued_at,
             nextval('licensing.claim_lane') AS lane, i.exclusivity <> 'none' AS is_exclusive
           FROM licensing.licence_item i JOIN licensing.licence l ON l.id = i.licence_id
           JOIN licensing.request r ON r.id = l.request_id
           WHERE i.state IN ('scheduled', 'active', 'suspended') AND r.offer_id IS NOT NULL
           ORDER BY l.issued_at, i.id)
       INSERT INTO licensing.claim (request_id, root_id, offer_id, licence_id, organisation_id, article_id, exclusive,
         lane, territory, media, sector, during, state, made_at)
       SELECT w.request_id, w.request_id, w.offer_id, w.licence_id, w.organisation_id, w.article_id, w.is_exclusive,
         CASE WHEN w.is_exclusive THEN int8range(1, NULL) ELSE int8range(w.lane, w.lane + 1) END,
         CASE WHEN cardinality(w.countries) = (SELECT count(*) FROM country) THEN '{[1,)}'::int4multirange ELSE
           (SELECT range_agg(int4range(number, number + 1)) FROM country WHERE code = ANY(w.countries)) END,
         (SELECT range_agg(int4range(number, number + 1)) FROM medium WHERE name = ANY(w.media)),
         '{[1,)}'::int4multirange, w.during, 'active', w.issued_at
       FROM wanted w
       ON CONFLICT DO NOTHING`,
      [COUNTRIES, MEDIA],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE licensing.claim');
    await runner.query('DROP SEQUENCE licensing.claim_lane');
  }
}

/** The numbers as they were when this table was made; see libs/licensing/src/exclusivity/numbers.ts. */
const COUNTRIES = [
  'DZ EG EH LY MA SD TN BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW AO CD CF CG CM GA GQ ST TD',
  'BW LS NA SZ ZA BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI BZ CR GT HN MX NI PA SV',
  'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE BM CA GL PM US AQ',
  'KG KZ TJ TM UZ CN HK JP KP KR MN MO TW BN ID KH LA MM MY PH SG TH TL VN AF BD BT IN IR LK MV NP PK',
  'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE BG BY CZ HU MD PL RO RU SK UA',
  'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA',
  'AT BE CH DE FR LI LU MC NL AU CC CX HM NF NZ FJ NC PG SB VU FM GU KI MH MP NR PW UM',
  'AS CK NU PF PN TK TO TV WF WS',
].join(' ');
const MEDIA =
  'web app newsletter social archive print-newspaper magazine book report coursepack presentation broadcast intranet ai-index ai-input ai-train';
