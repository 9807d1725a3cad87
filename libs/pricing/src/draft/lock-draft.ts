import { isId, type StaffActor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { draftChanged, draftDiscarded, draftNotFound, draftPublished } from '../pricing.errors.js';
import { PriceBookDraftEditor } from './price-book-draft-editor.entity.js';
import { PriceBookDraft } from './price-book-draft.entity.js';

/**
 * An open draft, held until the transaction ends.
 *
 * @param revision what the person has seen; left out: whatever it is now
 * @throws pricing.draft-not-found, pricing.draft-published, pricing.draft-discarded, pricing.draft-changed
 */
export async function lockDraft(tx: Tx, id: string, revision?: number): Promise<PriceBookDraft> {
  const draft = isId(id)
    ? await tx.findOne(PriceBookDraft, { where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!draft) throw draftNotFound();
  if (draft.versionId !== null) throw draftPublished();
  if (draft.discardedAt !== null) throw draftDiscarded();
  if (revision !== undefined && revision !== draft.revision) throw draftChanged();
  return draft;
}

/** Notes that a person has changed the draft. @returns whether it is the first time */
export async function noteEditor(tx: Tx, draftId: string, actor: StaffActor, at: Date): Promise<boolean> {
  const editors = tx.getRepository(PriceBookDraftEditor);
  const known = await editors.findOneBy({ draftId, userId: actor.userId });
  const row = { draftId, userId: actor.userId, name: actor.name, firstAt: known?.firstAt ?? at, lastAt: at };
  if (known) await editors.update({ draftId, userId: actor.userId }, { ...row, saves: known.saves + 1 });
  else await editors.insert({ ...row, saves: 1 });
  return known === null;
}

export const editorsOf = async (tx: Tx, draftId: string): Promise<string[]> =>
  (await tx.find(PriceBookDraftEditor, { where: { draftId }, order: { firstAt: 'ASC' } })).map(({ userId }) => userId);
