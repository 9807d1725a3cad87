import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { draftNotFound, draftPublished, needsPerson, needsSecondPerson } from '../pricing.errors.js';
import { PublishPriceBooks } from '../pricing.permissions.js';
import { PriceBookDraft } from './price-book-draft.entity.js';
import { PriceBookVersion } from './price-book-version.entity.js';
import { PriceBookRow } from './price-book.entity.js';
import { validatePriceBook } from './validate-price-book.js';

/** Makes the next version of a price book of a draft, by a person other than who drafted it. */
@Injectable()
export class PublishPriceBook {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, pricing.needs-person, pricing.draft-not-found, pricing.draft-published,
   *   pricing.needs-second-person, pricing.book-invalid
   */
  async execute(actor: Actor, { draftId }: { draftId: string }): Promise<{ id: string; version: number }> {
    authorise(actor, PublishPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    return this.transactions.run(async (tx) => {
      const draft = await lockDraft(tx, draftId);
      if (draft.versionId !== null) throw draftPublished();
      if (draft.draftedBy === actor.userId) throw needsSecondPerson();
      const published = await this.publish(tx, actor, draft);
      await tx.update(PriceBookDraft, draft.id, { versionId: published.id });
      await this.audit.record(tx, actor, {
        action: 'pricing.price-book-published',
        subject: { kind: 'price-book-version', id: published.id },
        data: { draftId, titleId: draft.titleId, currency: draft.currency, version: published.version },
      });
      return published;
    });
  }

  private async publish(tx: Tx, actor: StaffActor, draft: PriceBookDraft): Promise<{ id: string; version: number }> {
    const publishedAt = this.clock.now();
    const book = await lockBook(tx, draft, publishedAt);
    const last = await tx.getRepository(PriceBookVersion).maximum('version', { priceBookId: book.id });
    const version = (last ?? 0) + 1;
    const id = newId();
    await tx.insert(PriceBookVersion, {
      id,
      priceBookId: book.id,
      version,
      data: validatePriceBook(draft.data) as object,
      effectiveFrom: draft.effectiveFrom,
      draftedBy: draft.draftedBy,
      publishedBy: actor.userId,
      publishedAt,
    });
    return { id, version };
  }
}

async function lockDraft(tx: Tx, id: string): Promise<PriceBookDraft> {
  const draft = isId(id)
    ? await tx.findOne(PriceBookDraft, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!draft) throw draftNotFound();
  return draft;
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
