import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isCurrency, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { examplePriceBook } from '../book/example-books.js';
import { newestVersion } from '../book/newest-version.js';
import { PriceBookVersion } from '../book/price-book-version.entity.js';
import { currencyUnknown, draftNotFound, needsPerson, priceBookNotFound } from '../pricing.errors.js';
import { EditPriceBooks } from '../pricing.permissions.js';
import { addDraft } from './add-draft.js';
import { PriceBookDraft } from './price-book-draft.entity.js';

export interface StartDraftInput {
  titleId: string;
  currency: string;
  name: string;
  /** A version or another draft to begin from; left out: the newest version, or the example where there is none. */
  fromVersionId?: string;
  fromDraftId?: string;
}

/** Begins a draft as a copy of something. */
@Injectable()
export class StartPriceBookDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, pricing.needs-person, pricing.currency-unknown, pricing.price-book-not-found, pricing.draft-not-found */
  async execute(actor: Actor, input: StartDraftInput): Promise<{ draftId: string }> {
    authorise(actor, EditPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    if (!isCurrency(input.currency)) throw currencyUnknown(input.currency);
    const { titleId, currency, name } = input;
    return this.transactions.run(async (tx) => {
      const newest = await newestVersion(tx, titleId, currency);
      const data = await this.beginning(tx, input, newest);
      const draft = { titleId, currency, name, data, effectiveFrom: null, basedOn: newest?.id ?? null };
      return addDraft(tx, this.audit, { actor, draft, now: this.clock.now() });
    });
  }

  /** A copy in the currency of the draft: that of another currency has its amounts yet to be put right. */
  private async beginning(tx: Tx, input: StartDraftInput, newest: PriceBookVersion | null): Promise<object> {
    const { currency, fromVersionId, fromDraftId } = input;
    if (fromVersionId !== undefined) {
      const version = isId(fromVersionId) ? await tx.findOneBy(PriceBookVersion, { id: fromVersionId }) : null;
      if (!version) throw priceBookNotFound();
      return { ...version.data, currency };
    }
    if (fromDraftId !== undefined) {
      const draft = isId(fromDraftId) ? await tx.findOneBy(PriceBookDraft, { id: fromDraftId }) : null;
      if (!draft) throw draftNotFound();
      return { ...draft.data, currency };
    }
    return newest?.data ?? { ...exampleFor(currency), currency };
  }
}

const exampleFor = (currency: string): object =>
  examplePriceBook(currency === 'EUR' || currency === 'USD' ? currency : 'GBP');
