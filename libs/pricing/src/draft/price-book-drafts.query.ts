import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isAllowed, isId, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { PriceBook } from '../book/price-book.js';
import { validatePriceBook } from '../book/validate-price-book.js';
import { draftNotFound } from '../pricing.errors.js';
import { PublishPriceBooks, ReadPriceBooks } from '../pricing.permissions.js';
import { draftMistakes } from './draft-mistakes.js';
import type { DraftItem, DraftView, PublishObstacle, VersionRef } from './draft-view.js';

/** A draft that would validate, for what prices with it before it is published. */
export interface ValidDraft {
  id: string;
  titleId: string;
  currency: string;
  name: string;
  /** What it was read at; a later change is another. */
  revision: number;
  book: PriceBook;
}

export const DRAFT_COLUMNS = `d.id, d.title_id AS "titleId", d.currency, d.name,
  CASE WHEN d.version_id IS NOT NULL THEN 'published' WHEN d.discarded_at IS NOT NULL THEN 'discarded' ELSE 'open' END AS state,
  d.effective_from AS "effectiveFrom", d.drafted_by AS "draftedBy", d.drafted_by_name AS "draftedByName",
  d.drafted_at AS "draftedAt", d.edited_at AS "editedAt"`;

const REF = `jsonb_build_object('id', v.id, 'version', v.version)`;
const OF_BOOK = `FROM pricing.price_book b JOIN pricing.price_book_version v ON v.price_book_id = b.id
  WHERE b.title_id = d.title_id AND b.currency = d.currency
    AND NOT EXISTS (SELECT 1 FROM pricing.price_book_withdrawal w WHERE w.version_id = v.id)`;

const ONE = `SELECT ${DRAFT_COLUMNS}, d.data, d.revision,
    (SELECT ${REF} FROM pricing.price_book_version v WHERE v.id = d.based_on) AS "basedOn",
    (SELECT ${REF} ${OF_BOOK} ORDER BY v.version DESC LIMIT 1) AS newest,
    (SELECT ${REF} ${OF_BOOK} AND v.effective_from <= $2 ORDER BY v.effective_from DESC, v.version DESC LIMIT 1) AS "inForce",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('userId', e.user_id, 'name', e.name, 'firstAt', e.first_at,
      'lastAt', e.last_at, 'saves', e.saves) ORDER BY e.first_at, e.user_id), '[]')
     FROM pricing.price_book_draft_editor e WHERE e.draft_id = d.id) AS editors
  FROM pricing.price_book_draft d WHERE d.id = $1`;

type Row = DraftItem & Pick<DraftView, 'data' | 'revision' | 'basedOn' | 'newest' | 'inForce' | 'editors'>;

/** Drafts of price books as they are now. */
@Injectable()
export class PriceBookDrafts {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The book a draft would be. @throws kernel.forbidden, pricing.draft-not-found, pricing.book-invalid */
  async byId(actor: Actor, id: string): Promise<ValidDraft> {
    authorise(actor, ReadPriceBooks);
    const row = await this.row(id);
    const { titleId, currency, name, revision } = row;
    return { id: row.id, titleId, currency, name, revision, book: validatePriceBook(row.data) };
  }

  /** A draft with its mistakes and who worked on it. @throws kernel.forbidden, pricing.draft-not-found */
  async view(actor: Actor, id: string): Promise<DraftView> {
    authorise(actor, ReadPriceBooks);
    const row = await this.row(id);
    const mistakes = draftMistakes(row.data, row.currency);
    const isBehind = isOvertaken(row.basedOn, row.newest);
    return { ...row, isBehind, mistakes, obstacles: obstaclesFor(actor, row, { mistakes, isBehind }) };
  }

  private async row(id: string): Promise<Row> {
    const row = isId(id) ? await this.reads.one<Row>(ONE, [id, this.clock.now()]) : undefined;
    if (!row) throw draftNotFound();
    return row;
  }
}

/** A draft that builds on no version stands for itself. */
export const isOvertaken = (basedOn: VersionRef | null, newest: VersionRef | null): boolean =>
  basedOn !== null && newest !== null && newest.version > basedOn.version;

function obstaclesFor(
  actor: Actor,
  { state, editors }: Row,
  { mistakes, isBehind }: Pick<DraftView, 'mistakes' | 'isBehind'>,
): PublishObstacle[] {
  if (state !== 'open') return ['closed'];
  const isOwn = actor.kind === 'staff' && editors.some(({ userId }) => userId === actor.userId);
  return [
    ...(actor.kind === 'staff' && isAllowed(actor, PublishPriceBooks) ? [] : (['role'] as const)),
    ...(isOwn ? (['own-work'] as const) : []),
    ...(mistakes.length > 0 ? (['mistakes'] as const) : []),
    ...(isBehind ? (['behind'] as const) : []),
  ];
}
