import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { validatePriceBook } from '../book/validate-price-book.js';
import { needsPerson } from '../pricing.errors.js';
import { EditPriceBooks } from '../pricing.permissions.js';
import { addDraft } from './add-draft.js';

export interface DraftPriceBookInput {
  titleId: string;
  /** The whole book, as data; its currency says which book of the title it is for. */
  data: unknown;
  /** From when it holds; null: as soon as it is published. */
  effectiveFrom: Date | null;
  name?: string;
  /** The version it builds on: publishing is refused once there is a later one. Left out: it stands for itself. */
  basedOn?: string | null;
}

/** Puts a whole price book before a second person. Every mistake in it is named before anything is stored. */
@Injectable()
export class DraftPriceBook {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, pricing.needs-person, pricing.book-invalid */
  async execute(actor: Actor, input: DraftPriceBookInput): Promise<{ draftId: string }> {
    authorise(actor, EditPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    const { titleId, effectiveFrom, name = '', basedOn = null } = input;
    const book = validatePriceBook(input.data);
    const draft = { titleId, currency: book.currency, name, data: book, effectiveFrom, basedOn };
    return this.transactions.run((tx) => addDraft(tx, this.audit, { actor, draft, now: this.clock.now() }));
  }
}
