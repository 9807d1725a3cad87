import type { MigrationInterface, QueryRunner } from 'typeorm';

const MARKS = `'~c' || catalogue.search_config(a.language),
        '~l' || left(split_part(lower(a.language), '-', 1), 40),
        '~l' || left(lower(a.language), 40),
        '~t' || a.title_id,
        '~s' || nullif(left(lower(btrim(a.section)), 100), ''),
        '~r' || a.text_rights,
        '~a' || a.state,
        '~m' || to_char(a.sort_at AT TIME ZONE 'UTC', 'YYYYMM'),
        CASE WHEN a.components @> '[{"rights":{"status":"needs-clearance"}}]' THEN '~needs-clearance' END`;

/**
 * Articles are found by what stands in the way of selling them: `~k` and the code of a part's reason, `~nt` and `~np` and
 * who is named in it, for the text and for what is shown or heard. The rights report counts the same.
 */
export class CatalogueMarkReasons20261129002000 implements MigrationInterface {
  readonly name = 'CatalogueMarkReasons20261129002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION catalogue.reason_marks(components jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(DISTINCT m.mark), '{}') FROM jsonb_array_elements(components) c, LATERAL (
          SELECT '~k' || left(c #>> '{rights,code}', 100) AS mark
          UNION ALL
          SELECT CASE WHEN c ->> 'kind' = 'text' THEN '~nt' ELSE '~np' END || left(n.name, 100)
          FROM jsonb_array_elements_text(CASE WHEN jsonb_typeof(c #> '{rights,names}') = 'array' THEN c #> '{rights,names}' ELSE '[]' END) n (name)
          WHERE c ->> 'kind' IN ('text', 'image', 'graphic', 'video', 'audio')
        ) m
        WHERE c #>> '{rights,status}' <> 'licensable' AND m.mark IS NOT NULL
      $$`);
    await replaceMarks(runner, ' || catalogue.reason_marks(a.components)');
    await runner.query(`
      UPDATE catalogue.article_search s
      SET lexemes = ts_filter(s.lexemes, '{a,b,c,d}') || catalogue.search_marks(a)
      FROM catalogue.article a
      WHERE a.id = s.article_id AND catalogue.reason_marks(a.components) <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceMarks(runner, '');
    await runner.query('DROP FUNCTION catalogue.reason_marks(jsonb)');
  }
}

const replaceMarks = (runner: QueryRunner, more: string): Promise<unknown> =>
  runner.query(`
    CREATE OR REPLACE FUNCTION catalogue.search_marks(a catalogue.article) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
      SELECT array_to_tsvector(array_remove(ARRAY[
        ${MARKS}
      ], NULL)${more})
    $$`);
