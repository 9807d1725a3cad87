import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { bookMistakes } from '../draft/draft-mistakes.js';
import { editorsOf, lockDraft } from '../draft/lock-draft.js';
import { PriceBookDraft } from '../draft/price-book-draft.entity.js';
import { draftBehind, needsPerson, needsSecondPerson, PriceBookInvalid } from '../pricing.errors.js';
import { PublishPriceBooks } from '../pricing.permissions.js';
import { newestVersion } from './newest-version.js';
import { PriceBookVersion } from './price-book-version.entity.js';
import { PriceBookRow } from './price-book.entity.js';
import { validatePriceBook } from './validate-price-book.js';

export interface PublishInput {
  draftId: string;
  /** The revision the publisher has read; left out: whatever it is now. */
  revision?: number;
}

/** Makes the next version of a price book of a draft, by a person who has not worked on it. */
@Injectable()
export class PublishPriceBook {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, pricing.needs-person, pricing.draft-not-found, pricing.draft-published,
   *   pricing.draft-discarded, pricing.draft-changed, pricing.needs-second-person, pricing.draft-behind,
   *   pricing.book-invalid
   */
  async execute(actor: Actor, { draftId, revision }: PublishInput): Promise<{ id: string; version: number }> {
    authorise(actor, PublishPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    return this.transactions.run(async (tx) => {
      const draft = await lockDraft(tx, draftId, revision);
      const editedBy = [...new Set([draft.draftedBy, ...(await editorsOf(tx, draft.id))])];
      if (editedBy.includes(actor.userId)) throw needsSecondPerson();
      const published = await this.publish(tx, actor, draft, editedBy);
      await tx.update(PriceBookDraft, draft.id, { versionId: published.id });
      await this.audit.record(tx, actor, {
        action: 'pricing.price-book-published',
        subject: { kind: 'price-book-version', id: published.id },
        data: { draftId, titleId: draft.titleId, currency: draft.currency, version: published.version },
      });
      return published;
    });
  }

  private async publish(
    tx: Tx,
    actor: StaffActor,
    draft: PriceBookDraft,
    editedBy: string[],
  ): Promise<{ id: string; version: number }> {
    const publishedAt = this.clock.now();
    const book = await lockBook(tx, draft, publishedAt);
    await ensureAhead(tx, draft);
    const mistakes = bookMistakes(draft.data, draft.currency);
    if (mistakes.length > 0) throw new PriceBookInvalid(mistakes);
    const last = await tx.getRepository(PriceBookVersion).maximum('version', { priceBookId: book.id });
    const version = (last ?? 0) + 1;
    const id = newId();
    await tx.insert(PriceBookVersion, {
      id,
      priceBookId: book.id,
      version,
      data: validatePriceBook(draft.data) as object,
      effectiveFrom: effectiveFrom(draft, publishedAt, version === 1),
      draftedBy: draft.draftedBy,
      draftedByName: draft.draftedByName,
      editedBy,
      publishedBy: actor.userId,
      publishedByName: actor.name,
      publishedAt,
    });
    return { id, version };
  }
}

/** A later version never begins before it is published: what was in force on a day stays so. */
function effectiveFrom({ effectiveFrom: asked }: PriceBookDraft, now: Date, isFirst: boolean): Date {
  if (asked === null) return now;
  return isFirst || asked > now ? asked : now;
}

/** @throws pricing.draft-behind when a version was published after the one the draft builds on */
async function ensureAhead(tx: Tx, { basedOn, titleId, currency }: PriceBookDraft): Promise<void> {
  if (basedOn === null) return;
  const newest = await newestVersion(tx, titleId, currency);
  const base = await tx.findOneByOrFail(PriceBookVersion, { id: basedOn });
  if (newest && newest.version > base.version) throw draftBehind(newest.version);
}

/** The title's book of that currency, made when it is the first; locked, so that versions are counted one by one. */
async function lockBook(tx: Tx, { titleId, currency }: PriceBookDraft, createdAt: Date): Promise<PriceBookRow> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(PriceBookRow)
    .values({ id: newId(), titleId, currency, createdAt })
    .orIgnore()
    .execute();
  return tx.findOneOrFail(PriceBookRow, { where: { titleId, currency }, lock: { mode: 'pessimistic_write' } });
}
