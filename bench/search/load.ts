import type pg from 'pg';
import { migrate } from '#migrations';
import { asAdmin, ensureDatabase, type PostgresServer } from '../../apps/local/postgres/index.js';
import { foldText } from '../../libs/catalogue/src/search/fold-text.js';
import { generateArticle, TITLES, type GeneratedArticle } from './generate.js';

/** Written on a database when it is whole; another text means that it is made again. */
const MADE_BY = 'imprimatur search bench 1';
const BATCH = 2_000;

export interface LoadedDatabase {
  ownerUrl: string;
  appUrl: string;
  /** Seconds it took, or null when it was there already. */
  loadedIn: number | null;
}

const on = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** A database with so many generated articles, kept between runs. */
export async function loadArticles(server: PostgresServer, total: number): Promise<LoadedDatabase> {
  const name = `articles_${total}`;
  const { adminUrl } = server;
  const ownerUrl = on(server.ownerUrl, name);
  const appUrl = on(server.appUrl, name);
  const [known] = await asAdmin(adminUrl, (client) =>
    client.query(`SELECT shobj_description(oid, 'pg_database') AS made FROM pg_database WHERE datname = $1`, [name]),
  ).then(({ rows }) => rows as { made: string | null }[]);
  if (known?.made === MADE_BY) {
    await migrate(ownerUrl);
    return { ownerUrl, appUrl, loadedIn: null };
  }
  const begun = performance.now();
  if (known) await asAdmin(adminUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  await ensureDatabase(adminUrl, name);
  await migrate(ownerUrl);
  await fill(on(adminUrl, name), total);
  await asAdmin(adminUrl, (client) => client.query(`COMMENT ON DATABASE ${name} IS '${MADE_BY}'`));
  return { ownerUrl, appUrl, loadedIn: (performance.now() - begun) / 1_000 };
}

/** As the superuser: foreign keys are not checked row by row, and indexes are built once at the end. */
async function fill(url: string, total: number): Promise<void> {
  await asAdmin(url, async (client) => {
    await client.query('SET synchronous_commit = off');
    await client.query('SET session_replication_role = replica');
    await client.query(
      'DROP INDEX catalogue.article_search_lexemes, catalogue.article_sort, catalogue.article_title_sort',
    );
    await client.query(
      `INSERT INTO catalogue.title (id, name, language, created_at, updated_at)
       SELECT ('0198c0de-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, name, 'en', now(), now()
       FROM unnest($1::text[]) WITH ORDINALITY AS t (name, n)`,
      [TITLES],
    );
  });
  const words = new Map<string, number>();
  const lanes = [0, 1].map((lane) => fillLane(url, total, lane, words));
  await Promise.all(lanes);
  await finish(url, words);
}

async function fillLane(url: string, total: number, lane: number, words: Map<string, number>): Promise<void> {
  await asAdmin(url, async (client) => {
    await client.query('SET synchronous_commit = off');
    await client.query('SET session_replication_role = replica');
    for (let start = lane * BATCH; start < total; start += 2 * BATCH) {
      const count = Math.min(BATCH, total - start);
      const articles = Array.from({ length: count }, (_, i) => generateArticle(start + i, total));
      for (const article of articles) countWords(article, words);
      await insert(client, articles);
      process.stderr.write(`\r${start + count} of ${total} articles `);
    }
  });
}

function countWords({ headline, standfirst, byline }: GeneratedArticle, words: Map<string, number>): void {
  for (const word of new Set(foldText(`${headline} ${standfirst} ${byline}`).split(' '))) {
    if (word.length > 2 && word.length <= 40) words.set(word, (words.get(word) ?? 0) + 1);
  }
}

async function insert(client: pg.Client, articles: readonly GeneratedArticle[]): Promise<void> {
  const of = <Key extends keyof GeneratedArticle>(key: Key) => articles.map((article) => article[key]);
  const previews = articles.map(({ body }) =>
    JSON.stringify([{ id: 'p1', kind: 'paragraph', text: body.split(' ').slice(0, 150).join(' '), html: '' }]),
  );
  await client.query(INSERT_VERSIONS, [of('versionId'), of('id'), previews, of('sortAt')]);
  await client.query(INSERT_ARTICLES, [
    ...[of('id'), of('title'), of('versionId'), of('headline'), of('standfirst'), of('byline'), of('section')],
    ...[of('language'), of('direction'), of('sortAt'), of('rights')],
  ]);
  await client.query(INSERT_SEARCH, [
    of('id'),
    articles.map(({ headline }) => foldText(headline)),
    articles.map(({ standfirst, byline }) => foldText(`${standfirst} ${byline}`)),
    articles.map(({ body }) => foldText(body)),
  ]);
}

const INSERT_VERSIONS = `
  INSERT INTO catalogue.article_version
    (id, article_id, version, content, preview, facts, content_hash, imported_at, imported_by_kind)
  SELECT u.id, u.article_id, 1, '{}', u.preview::jsonb, '{}', '', u.at, 'system'
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) AS u (id, article_id, preview, at)`;
const COMPONENTS = `[{"id":"text","kind":"text","sourceUrl":null,"rights":{"status":"licensable","code":"text.staff","message":"Ours.","nextStep":null}},{"id":"image-1","kind":"image","alt":"A picture","width":1200,"height":800,"sourceUrl":"https://pictures.example/1.jpg","rights":{"status":"licensable","code":"image.staff","message":"Ours.","nextStep":null}}]`;
const INSERT_ARTICLES = `
  INSERT INTO catalogue.article (id, title_id, canonical_url, state, version_id, version, headline, standfirst, byline,
    section, language, direction, published_at, published_text, word_count, text_rights, components, sort_at, created_at, updated_at)
  SELECT u.id, ('0198c0de-0000-7000-8000-' || lpad((u.title + 1)::text, 12, '0'))::uuid, 'https://articles.example/' || u.id,
    'live', u.version_id, 1, u.headline, u.standfirst, u.byline, u.section, u.language, u.direction, u.at, u.at::text, 400,
    u.rights, '${COMPONENTS}', u.at, u.at, u.at
  FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::timestamptz[], $11::text[])
    AS u (id, title, version_id, headline, standfirst, byline, section, language, direction, at, rights)`;
/** As an import indexes one article. */
const INSERT_SEARCH = `
  INSERT INTO catalogue.article_search
    (article_id, sort_at, visible_from, title_id, config, language, text_rights, section, lexemes)
  SELECT a.id, a.sort_at, '-infinity', a.title_id, c.config, a.language, a.text_rights, a.section,
    setweight(to_tsvector(c.config::regconfig, u.headline), 'A') || setweight(to_tsvector(c.config::regconfig, u.aside), 'B')
      || setweight(to_tsvector('simple', u.headline || ' ' || u.aside), 'C') || to_tsvector(c.config::regconfig, u.body)
      || catalogue.search_marks(a)
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS u (id, headline, aside, body)
  JOIN catalogue.article a ON a.id = u.id, catalogue.search_config(a.language) AS c (config)`;

async function finish(url: string, words: ReadonlyMap<string, number>): Promise<void> {
  process.stderr.write('\rindexes, statistics …              ');
  await asAdmin(url, async (client) => {
    await client.query(`SET maintenance_work_mem = '1GB'`);
    await client.query(
      `INSERT INTO catalogue.search_word (word, articles) SELECT * FROM unnest($1::text[], $2::bigint[])
       ON CONFLICT DO NOTHING`,
      [[...words.keys()], [...words.values()]],
    );
    await client.query(
      'CREATE INDEX article_search_lexemes ON catalogue.article_search USING gin (lexemes) WITH (gin_pending_list_limit = 512)',
    );
    await client.query('CREATE INDEX article_sort ON catalogue.article (sort_at DESC, id DESC)');
    await client.query('CREATE INDEX article_title_sort ON catalogue.article (title_id, sort_at DESC, id DESC)');
    await client.query('VACUUM (ANALYZE) catalogue.article_search');
    await client.query('VACUUM (ANALYZE) catalogue.article');
    await client.query('VACUUM (ANALYZE) catalogue.article_version');
    await client.query('VACUUM (ANALYZE) catalogue.search_word');
    await client.query('CHECKPOINT');
  });
  process.stderr.write('\r                                  \r');
}
