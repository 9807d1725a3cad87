import { newId, type StaffActor } from '#libs/kernel';
import { examplePriceBook, type PriceBook } from '#libs/pricing';
import type { TestDatabase } from './test-database.js';

/** What other contexts would have written, put straight into their tables. */

export interface SeededArticle {
  id: string;
  versionId: string;
}

export interface ArticleSeed {
  titleId: string;
  headline?: string;
  words?: number;
  /** Beside the text: id, kind and status of each part. */
  parts?: { id: string; kind: string; status: string }[];
  textStatus?: string;
  minorsPictured?: boolean;
}

export async function seedTitle(database: TestDatabase, at: Date): Promise<string> {
  const titleId = newId();
  await database.asOwner(
    `INSERT INTO catalogue.title (id, name, language, created_at, updated_at) VALUES ($1, $2, 'en', $3, $3)`,
    [titleId, `The Harbour Ledger ${titleId.slice(-6)}`, at],
  );
  await seedBook(database, at, titleId, examplePriceBook('GBP'));
  return titleId;
}

/** A book in force since long ago. */
export async function seedBook(database: TestDatabase, at: Date, titleId: string, book: PriceBook): Promise<void> {
  const [bookId, drafter, publisher] = [newId(), newId(), newId()];
  await database.asOwner(
    `INSERT INTO pricing.price_book (id, title_id, currency, created_at) VALUES ($1, $2, $3, $4)`,
    [...[bookId, titleId, book.currency, at]],
  );
  await database.asOwner(
    `INSERT INTO pricing.price_book_version
       (id, price_book_id, version, data, effective_from, drafted_by, published_by, published_at)
     VALUES ($1, $2, 1, $3, '2020-01-01', $4, $5, $6)`,
    [newId(), bookId, JSON.stringify(book), drafter, publisher, at],
  );
}

export async function seedOrganisation(
  database: TestDatabase,
  at: Date,
  change: { country?: string; kind?: string; verified?: boolean; invoiceTermsDays?: number; vatNumber?: string } = {},
): Promise<string> {
  const id = newId();
  await database.asOwner(
    `INSERT INTO identity.organisation (id, name, country, kind, kind_verified_at, invoice_terms_days, created_at, updated_at,
       vat_number)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
    [
      ...[id, `Kisumu Daily ${id.slice(-6)}`, change.country ?? 'KE', change.kind ?? 'publisher'],
      ...[change.verified ? at : null, change.invoiceTermsDays ?? null, at, change.vatNumber ?? null],
    ],
  );
  return id;
}

export async function seedArticle(database: TestDatabase, at: Date, seed: ArticleSeed): Promise<SeededArticle> {
  const article = { id: newId(), versionId: newId() };
  const headline = seed.headline ?? 'The tide comes in';
  await database.asOwner(
    `WITH version AS (${INSERT_VERSION})
     INSERT INTO catalogue.article (id, title_id, canonical_url, state, version_id, version, headline, byline, language,
       direction, word_count, text_rights, components, sort_at, created_at, updated_at)
     VALUES ($1, $7, $8, 'live', $2, $3, $9, 'By Mira Holt', 'en', 'ltr', $10, $11, $12, $6, $6, $6)`,
    [
      ...[article.id, article.versionId, 1, JSON.stringify(factsOf(seed)), `hash-${article.id}`, at],
      ...[seed.titleId, `https://ledger.example/${article.id}`, headline, seed.words ?? 900],
      ...[seed.textStatus ?? 'licensable', JSON.stringify(componentsOf(seed))],
    ],
  );
  return article;
}

/** The newsroom edits the article: a new version. */
export async function reviseArticle(database: TestDatabase, at: Date, article: SeededArticle): Promise<void> {
  const versionId = newId();
  await database.asOwner(INSERT_VERSION, [
    ...[article.id, versionId, 2, JSON.stringify(factsOf({ titleId: '' })), `hash-${versionId}`, at],
  ]);
  await database.asOwner('UPDATE catalogue.article SET version_id = $2, version = 2 WHERE id = $1', [
    article.id,
    versionId,
  ]);
}

export async function killArticle(database: TestDatabase, article: SeededArticle): Promise<void> {
  await database.asOwner(`UPDATE catalogue.article SET state = 'killed', killed_at = now() WHERE id = $1`, [
    article.id,
  ]);
}

export async function embargoArticle(database: TestDatabase, until: Date, article: SeededArticle): Promise<void> {
  const sql = `UPDATE catalogue.article SET state = 'embargoed', embargoed_until = $2 WHERE id = $1`;
  await database.asOwner(sql, [article.id, until]);
}

/** Staff override the rights of one part. */
export async function setPartStatus(
  database: TestDatabase,
  article: SeededArticle,
  seed: ArticleSeed,
  status: string,
): Promise<void> {
  const parts = (seed.parts ?? []).map((part) => ({ ...part, status }));
  await database.asOwner('UPDATE catalogue.article SET components = $2 WHERE id = $1', [
    article.id,
    JSON.stringify(componentsOf({ ...seed, parts })),
  ]);
}

const INSERT_VERSION = `INSERT INTO catalogue.article_version
    (id, article_id, version, content, preview, facts, content_hash, imported_at, imported_by_kind)
  VALUES ($2, $1, $3, '{}', '[]', $4, $5, $6, 'system')`;

const factsOf = (seed: ArticleSeed) => ({
  blocks: [
    { id: 'b1', words: 60 },
    { id: 'b2', words: 30 },
  ],
  minorsPictured: seed.minorsPictured ?? false,
});

const componentsOf = (seed: ArticleSeed) =>
  [{ id: 'text', kind: 'text', status: seed.textStatus ?? 'licensable' }, ...(seed.parts ?? [])].map((part) => ({
    id: part.id,
    kind: part.kind,
    rights: {
      status: part.status,
      code: `${part.kind}.${part.status}`,
      message: `This ${part.kind} is ${part.status}.`,
      nextStep: null,
    },
    ...{ creditLine: null, caption: null, alt: null, sourceUrl: null, width: null, height: null },
  }));

/** Somebody at the desk, so that they can be given requests. */
export async function seedStaff(database: TestDatabase, person: StaffActor): Promise<void> {
  await database.asOwner(
    `INSERT INTO identity.desk_user (id, name, email, email_verified, created_at, updated_at)
     VALUES ($1, $2, $3, true, now(), now())`,
    [person.userId, person.name, person.email],
  );
  await database.asOwner(
    'INSERT INTO identity.staff (user_id, roles, demo, created_at) VALUES ($1, $2, false, now())',
    [person.userId, person.roles],
  );
}
