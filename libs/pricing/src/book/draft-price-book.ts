import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { needsPerson } from '../pricing.errors.js';
import { EditPriceBooks } from '../pricing.permissions.js';
import { PriceBookDraft } from './price-book-draft.entity.js';
import { validatePriceBook } from './validate-price-book.js';

export interface DraftPriceBookInput {
  titleId: string;
  /** The whole book, as data; its currency says which book of the title it is for. */
  data: unknown;
  /** From when it holds; a moment in the past changes no quote that was kept. */
  effectiveFrom: Date;
}

/** Puts a price book before a second person. Every mistake in it is named before anything is stored. */
@Injectable()
export class DraftPriceBook {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, pricing.needs-person, pricing.book-invalid */
  async execute(actor: Actor, { titleId, data, effectiveFrom }: DraftPriceBookInput): Promise<{ draftId: string }> {
    authorise(actor, EditPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    const book = validatePriceBook(data);
    const id = newId();
    return this.transactions.run(async (tx) => {
      await tx.insert(PriceBookDraft, {
        id,
        titleId,
        currency: book.currency,
        data: book as object,
        effectiveFrom,
        draftedBy: actor.userId,
        draftedAt: this.clock.now(),
        versionId: null,
      });
      await this.audit.record(tx, actor, {
        action: 'pricing.price-book-drafted',
        subject: { kind: 'price-book-draft', id },
        data: { titleId, currency: book.currency },
      });
      return { draftId: id };
    });
  }
}
