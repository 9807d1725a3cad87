import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { draftMistakes } from './draft-mistakes.js';
import type { BookMistakeView } from './draft-view.js';
import { needsPerson } from '../pricing.errors.js';
import { EditPriceBooks } from '../pricing.permissions.js';
import { ensureSize } from './add-draft.js';
import { lockDraft, noteEditor } from './lock-draft.js';
import { PriceBookDraft } from './price-book-draft.entity.js';

export interface SaveDraftInput {
  draftId: string;
  /** The revision this change was made on. */
  revision: number;
  data?: object;
  name?: string;
  /** null: as soon as it is published. */
  effectiveFrom?: Date | null;
}

export interface SavedDraft {
  revision: number;
  editedAt: string;
  mistakes: BookMistakeView[];
}

/** Keeps a draft as it is, mistakes and all; they are named, and hinder only its being published. */
@Injectable()
export class SavePriceBookDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, pricing.needs-person, pricing.draft-not-found, pricing.draft-published,
   *   pricing.draft-discarded, pricing.draft-changed, pricing.draft-too-large
   */
  async execute(actor: Actor, input: SaveDraftInput): Promise<SavedDraft> {
    authorise(actor, EditPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    const { draftId, revision, data, name, effectiveFrom } = input;
    if (data) ensureSize(data);
    return this.transactions.run(async (tx) => {
      const draft = await lockDraft(tx, draftId, revision);
      const editedAt = this.clock.now();
      const change = {
        ...(data && { data }),
        ...(name !== undefined && { name }),
        ...(effectiveFrom !== undefined && { effectiveFrom }),
        ...{ revision: revision + 1, editedAt },
      };
      await tx.update(PriceBookDraft, draft.id, change);
      const isNewEditor = await noteEditor(tx, draft.id, actor, editedAt);
      if (isNewEditor) {
        const subject = { kind: 'price-book-draft', id: draft.id };
        await this.audit.record(tx, actor, { action: 'pricing.price-book-draft-edited', subject, data: { revision } });
      }
      const mistakes = draftMistakes(data ?? draft.data, draft.currency);
      return { revision: revision + 1, editedAt: editedAt.toISOString(), mistakes };
    });
  }
}
