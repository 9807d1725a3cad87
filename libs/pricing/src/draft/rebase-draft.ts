import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { newestVersion } from '../book/newest-version.js';
import { needsPerson } from '../pricing.errors.js';
import { EditPriceBooks } from '../pricing.permissions.js';
import { lockDraft, noteEditor } from './lock-draft.js';
import { PriceBookDraft } from './price-book-draft.entity.js';

/** Says that a draft builds on the newest version. Its data stays: the person has looked at what is new there. */
@Injectable()
export class RebasePriceBookDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, pricing.needs-person, pricing.draft-not-found, pricing.draft-published,
   *   pricing.draft-discarded, pricing.draft-changed
   */
  async execute(
    actor: Actor,
    { draftId, revision }: { draftId: string; revision: number },
  ): Promise<{ revision: number; basedOn: string | null }> {
    authorise(actor, EditPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    return this.transactions.run(async (tx) => {
      const draft = await lockDraft(tx, draftId, revision);
      const basedOn = (await newestVersion(tx, draft.titleId, draft.currency))?.id ?? null;
      const editedAt = this.clock.now();
      await tx.update(PriceBookDraft, draft.id, { basedOn, revision: revision + 1, editedAt });
      await noteEditor(tx, draft.id, actor, editedAt);
      const subject = { kind: 'price-book-draft', id: draft.id };
      await this.audit.record(tx, actor, { action: 'pricing.price-book-draft-rebased', subject, data: { basedOn } });
      return { revision: revision + 1, basedOn };
    });
  }
}
