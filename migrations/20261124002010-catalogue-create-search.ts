import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writable } from './grants.js';

/**
 * Search in a narrow table of its own: what is sorted by and counted lies side by side, the lexemes out of line. Marks
 * (lexemes beginning with `~`, without positions) let one index answer words, facets and months together. Only what every
 * PostgreSQL since 15 has; no extension.
 */
export class CatalogueCreateSearch20261124002010 implements MigrationInterface {
  readonly name = 'CatalogueCreateSearch20261124002010';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner);
    await createArticleSearch(runner);
    await createSearchWord(runner);
    await fill(runner);
    await createIndexes(runner);
    await followArticle(runner);
    await runner.query('DROP INDEX catalogue.article_search_lexemes_before');
    await runner.query(
      'ALTER TABLE catalogue.article DROP COLUMN search, DROP COLUMN search_head, DROP COLUMN search_body',
    );
    await writable(runner, 'catalogue.article_search', 'catalogue.search_word');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER article_follow_search ON catalogue.article');
    await runner.query('DROP TABLE catalogue.article_search');
    await runner.query('DROP TABLE catalogue.search_word');
    const functions = [
      'follow_article()',
      'search_marks(catalogue.article)',
      'typing_keys(text)',
      'search_config(text)',
    ];
    for (const each of functions) await runner.query(`DROP FUNCTION catalogue.${each}`);
    await runner.query(`
      ALTER TABLE catalogue.article
        ADD COLUMN search_head text NOT NULL DEFAULT '', ADD COLUMN search_body text NOT NULL DEFAULT '',
        ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('simple', search_head), 'A') || setweight(to_tsvector('simple', search_body), 'D')
        ) STORED`);
    await runner.query('CREATE INDEX article_search ON catalogue.article USING gin (search)');
  }
}

async function createFunctions(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER INDEX catalogue.article_search RENAME TO article_search_lexemes_before');
  await runner.query(`
    CREATE FUNCTION catalogue.search_config(language text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT CASE split_part(lower(language), '-', 1)
        WHEN 'en' THEN 'english' WHEN 'ar' THEN 'arabic' WHEN 'fr' THEN 'french' WHEN 'de' THEN 'german'
        ELSE 'simple' END
    $$`);
  await runner.query(`
    CREATE FUNCTION catalogue.search_marks(a catalogue.article) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
      SELECT array_to_tsvector(array_remove(ARRAY[
        '~c' || catalogue.search_config(a.language),
        '~l' || left(split_part(lower(a.language), '-', 1), 40),
        '~l' || left(lower(a.language), 40),
        '~t' || a.title_id,
        '~s' || nullif(left(lower(btrim(a.section)), 100), ''),
        '~r' || a.text_rights,
        '~a' || a.state,
        '~m' || to_char(a.sort_at AT TIME ZONE 'UTC', 'YYYYMM'),
        CASE WHEN a.components @> '[{"rights":{"status":"needs-clearance"}}]' THEN '~needs-clearance' END
      ], NULL))
    $$`);
  // A word itself, the word without each one of its letters, and its bones without vowels: two words that share a key
  // are one slip of the finger apart, or sound alike.
  await runner.query(`
    CREATE FUNCTION catalogue.typing_keys(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT array_agg(DISTINCT key) FROM (
        SELECT word AS key
        UNION ALL SELECT overlay(word PLACING '' FROM i FOR 1) FROM generate_series(1, length(word)) i
        UNION ALL SELECT '~' || bones FROM (
          SELECT regexp_replace(translate(word, 'aeiouyhwاويه', ''), '(.)\\1+', '\\1', 'g') AS bones
        ) b WHERE length(bones) > 2
      ) k
    $$`);
}

async function createArticleSearch(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.article_search (
      article_id uuid PRIMARY KEY REFERENCES catalogue.article (id) ON DELETE CASCADE,
      sort_at timestamptz NOT NULL,
      visible_from timestamptz NOT NULL,
      title_id uuid NOT NULL,
      config text NOT NULL CHECK (config IN ('english', 'arabic', 'french', 'german', 'simple')),
      language text NOT NULL,
      text_rights text NOT NULL,
      section text,
      lexemes tsvector NOT NULL
    ) WITH (toast_tuple_target = 128)`);
  // Out of line and as it is: scans for dates and facets never carry the lexemes, ranking reads them without unpacking.
  await runner.query('ALTER TABLE catalogue.article_search ALTER COLUMN lexemes SET STORAGE EXTERNAL');
  await runner.query('ALTER TABLE catalogue.article_search ALTER COLUMN lexemes SET STATISTICS 200');
}

/** Words of headlines, standfirsts, bylines and captions, for completing and correcting what is typed. */
async function createSearchWord(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE catalogue.search_word (
      word text COLLATE "C" PRIMARY KEY CHECK (length(word) BETWEEN 3 AND 40),
      articles bigint NOT NULL CHECK (articles > 0),
      keys text[] NOT NULL GENERATED ALWAYS AS (catalogue.typing_keys(word)) STORED
    )`);
  await runner.query('CREATE INDEX search_word_keys ON catalogue.search_word USING gin (keys)');
}

/** What is there already, from the texts as they were folded before; an import later refines it. */
async function fill(runner: QueryRunner): Promise<void> {
  await runner.query(`
    INSERT INTO catalogue.article_search
    SELECT a.id, a.sort_at, CASE a.state WHEN 'live' THEN '-infinity' WHEN 'killed' THEN 'infinity' ELSE a.embargoed_until END,
      a.title_id, catalogue.search_config(a.language), split_part(lower(a.language), '-', 1), a.text_rights, a.section,
      setweight(to_tsvector(catalogue.search_config(a.language)::regconfig, a.search_head), 'A')
        || setweight(to_tsvector('simple', a.search_head), 'C')
        || to_tsvector(catalogue.search_config(a.language)::regconfig, a.search_body) || catalogue.search_marks(a)
    FROM catalogue.article a`);
  await runner.query(`
    INSERT INTO catalogue.search_word (word, articles)
    SELECT word, ndoc FROM ts_stat($$SELECT to_tsvector('simple', search_head) FROM catalogue.article$$)
    WHERE length(word) BETWEEN 3 AND 40 AND word !~ '[^[:alpha:]]'`);
}

async function createIndexes(runner: QueryRunner): Promise<void> {
  // A short list of what is not yet merged: every search reads it whole.
  await runner.query(`
    CREATE INDEX article_search_lexemes ON catalogue.article_search USING gin (lexemes)
      WITH (gin_pending_list_limit = 512)`);
  await runner.query('CREATE INDEX article_search_sort ON catalogue.article_search (sort_at DESC, article_id DESC)');
}

/** Whoever changes an article's state, rights or facets changes what a search may show, in the same transaction. */
async function followArticle(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION catalogue.follow_article() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE catalogue.article_search SET
        sort_at = NEW.sort_at,
        visible_from = CASE NEW.state WHEN 'live' THEN '-infinity' WHEN 'killed' THEN 'infinity' ELSE NEW.embargoed_until END,
        title_id = NEW.title_id, text_rights = NEW.text_rights, section = NEW.section,
        lexemes = ts_filter(lexemes, '{a,b,c,d}') || catalogue.search_marks(NEW)
      WHERE article_id = NEW.id;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER article_follow_search
      AFTER UPDATE OF state, embargoed_until, text_rights, components, sort_at, title_id, section ON catalogue.article
      FOR EACH ROW WHEN (
        (OLD.state, OLD.embargoed_until, OLD.text_rights, OLD.components, OLD.sort_at, OLD.title_id, OLD.section)
        IS DISTINCT FROM
        (NEW.state, NEW.embargoed_until, NEW.text_rights, NEW.components, NEW.sort_at, NEW.title_id, NEW.section)
      ) EXECUTE FUNCTION catalogue.follow_article()`);
}
