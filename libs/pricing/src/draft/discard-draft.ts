import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { needsPerson } from '../pricing.errors.js';
import { EditPriceBooks } from '../pricing.permissions.js';
import { lockDraft } from './lock-draft.js';
import { PriceBookDraft } from './price-book-draft.entity.js';

/** Puts a draft away for good. It can still be read, and be begun from. */
@Injectable()
export class DiscardPriceBookDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, pricing.needs-person, pricing.draft-not-found, pricing.draft-published, pricing.draft-discarded */
  async execute(actor: Actor, { draftId }: { draftId: string }): Promise<void> {
    authorise(actor, EditPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    await this.transactions.run(async (tx) => {
      const draft = await lockDraft(tx, draftId);
      await tx.update(PriceBookDraft, draft.id, { discardedAt: this.clock.now(), discardedBy: actor.userId });
      const subject = { kind: 'price-book-draft', id: draft.id };
      await this.audit.record(tx, actor, { action: 'pricing.price-book-draft-discarded', subject });
    });
  }
}
