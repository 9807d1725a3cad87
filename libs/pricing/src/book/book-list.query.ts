import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { DRAFT_COLUMNS } from '../draft/price-book-drafts.query.js';
import type { DraftItem } from '../draft/draft-view.js';
import { priceBookNotFound } from '../pricing.errors.js';
import { ReadPriceBooks } from '../pricing.permissions.js';

export const VERSION_STATES = ['waiting', 'in-force', 'over', 'withdrawn'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export interface DatedVersion {
  id: string;
  version: number;
  effectiveFrom: string;
}

/** The prices of a title in a currency: what holds, what comes, what is being written. */
export interface BookItem {
  titleId: string;
  currency: string;
  name: string | null;
  inForce: DatedVersion | null;
  next: DatedVersion | null;
  openDrafts: number;
}

export interface VersionItem extends DatedVersion {
  state: VersionState;
  name: string;
  note: string;
  draftedBy: string;
  draftedByName: string | null;
  /** How many people worked on it, its author among them. */
  editors: number;
  publishedBy: string;
  publishedByName: string | null;
  publishedAt: string;
  withdrawnAt: string | null;
  withdrawnByName: string | null;
  withdrawnFor: string | null;
}

export interface BookPage {
  titleId: string;
  currency: string;
  versions: VersionItem[];
  drafts: DraftItem[];
}

export interface VersionDetail extends VersionItem {
  titleId: string;
  currency: string;
  data: object;
}

const BEGUN = `SELECT v.* FROM pricing.price_book_version v WHERE v.price_book_id = b.id
  AND NOT EXISTS (SELECT 1 FROM pricing.price_book_withdrawal w WHERE w.version_id = v.id)`;
const DATED = (table: string): string =>
  `CASE WHEN ${table}.id IS NULL THEN NULL ELSE jsonb_build_object('id', ${table}.id, 'version', ${table}.version,
    'effectiveFrom', ${table}.effective_from) END`;

const LIST = `
  SELECT k.title_id AS "titleId", k.currency, coalesce(now_v.data, next_v.data) ->> 'name' AS name,
    ${DATED('now_v')} AS "inForce", ${DATED('next_v')} AS next,
    (SELECT count(*)::int FROM pricing.price_book_draft d WHERE d.title_id = k.title_id AND d.currency = k.currency
       AND d.version_id IS NULL AND d.discarded_at IS NULL) AS "openDrafts"
  FROM (SELECT title_id, currency FROM pricing.price_book
        UNION SELECT title_id, currency FROM pricing.price_book_draft WHERE version_id IS NULL AND discarded_at IS NULL) k
  LEFT JOIN pricing.price_book b ON b.title_id = k.title_id AND b.currency = k.currency
  LEFT JOIN LATERAL (${BEGUN} AND v.effective_from <= $1 ORDER BY v.effective_from DESC, v.version DESC LIMIT 1) now_v ON true
  LEFT JOIN LATERAL (${BEGUN} AND v.effective_from > $1 ORDER BY v.effective_from, v.version DESC LIMIT 1) next_v ON true
  ORDER BY k.title_id, k.currency LIMIT 500`;

const STATE = `CASE WHEN w.version_id IS NOT NULL THEN 'withdrawn' WHEN v.effective_from > $1 THEN 'waiting'
  WHEN v.id = (SELECT o.id FROM pricing.price_book_version o WHERE o.price_book_id = v.price_book_id AND o.effective_from <= $1
    AND NOT EXISTS (SELECT 1 FROM pricing.price_book_withdrawal x WHERE x.version_id = o.id)
    ORDER BY o.effective_from DESC, o.version DESC LIMIT 1) THEN 'in-force' ELSE 'over' END`;
const VERSION = `SELECT v.id, v.version, v.effective_from AS "effectiveFrom", ${STATE} AS state, v.data ->> 'name' AS name,
    v.data ->> 'note' AS note, v.drafted_by AS "draftedBy", v.drafted_by_name AS "draftedByName",
    greatest(1, cardinality(v.edited_by)) AS editors, v.published_by AS "publishedBy",
    v.published_by_name AS "publishedByName", v.published_at AS "publishedAt", w.withdrawn_at AS "withdrawnAt",
    w.withdrawn_by_name AS "withdrawnByName", w.reason AS "withdrawnFor"`;
const FROM_VERSION = `FROM pricing.price_book_version v JOIN pricing.price_book b ON b.id = v.price_book_id
  LEFT JOIN pricing.price_book_withdrawal w ON w.version_id = v.id`;

/** The most versions and drafts a page of a book holds; a book of weekly versions for four years. */
const SHOWN = 200;

/** Price books as the desk lists them. */
@Injectable()
export class PriceBookList {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every title's books. @throws kernel.forbidden */
  async all(actor: Actor): Promise<BookItem[]> {
    authorise(actor, ReadPriceBooks);
    return this.reads.query<BookItem>(LIST, [this.clock.now()]);
  }

  /** A book's versions and drafts, the newest first. @throws kernel.forbidden, pricing.price-book-not-found */
  async book(actor: Actor, titleId: string, currency: string): Promise<BookPage> {
    authorise(actor, ReadPriceBooks);
    if (!isId(titleId)) throw priceBookNotFound();
    const [versions, drafts] = await Promise.all([
      this.reads.query<VersionItem>(
        `${VERSION} ${FROM_VERSION} WHERE b.title_id = $2 AND b.currency = $3 ORDER BY v.version DESC LIMIT ${SHOWN}`,
        [this.clock.now(), titleId, currency],
      ),
      this.reads.query<DraftItem>(
        `SELECT ${DRAFT_COLUMNS} FROM pricing.price_book_draft d WHERE d.title_id = $1 AND d.currency = $2
           AND d.version_id IS NULL ORDER BY d.discarded_at DESC NULLS FIRST, d.edited_at DESC LIMIT ${SHOWN}`,
        [titleId, currency],
      ),
    ]);
    if (versions.length + drafts.length === 0) throw priceBookNotFound();
    return { titleId, currency, versions, drafts };
  }

  /** One version with what it says. @throws kernel.forbidden, pricing.price-book-not-found */
  async version(actor: Actor, id: string): Promise<VersionDetail> {
    authorise(actor, ReadPriceBooks);
    const row = isId(id)
      ? await this.reads.one<VersionDetail>(
          `${VERSION}, b.title_id AS "titleId", b.currency, v.data ${FROM_VERSION} WHERE v.id = $2`,
          [this.clock.now(), id],
        )
      : undefined;
    if (!row) throw priceBookNotFound();
    return row;
  }
}
