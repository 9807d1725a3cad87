import { newId, type StaffActor } from '#libs/kernel';
import type { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { draftTooLarge } from '../pricing.errors.js';
import { noteEditor } from './lock-draft.js';
import { PriceBookDraft } from './price-book-draft.entity.js';

export interface NewDraft {
  titleId: string;
  currency: string;
  name: string;
  data: object;
  effectiveFrom: Date | null;
  basedOn: string | null;
}

/** A draft as data takes this much at most; a book of a hundred bands in each dimension is a tenth of it. */
const LARGEST = 200_000;

/** @throws pricing.draft-too-large */
export function ensureSize(data: object): void {
  if (JSON.stringify(data).length > LARGEST) throw draftTooLarge();
}

/** Stores a draft with its author as its first editor. */
export async function addDraft(
  tx: Tx,
  audit: Audit,
  { actor, draft, now }: { actor: StaffActor; draft: NewDraft; now: Date },
): Promise<{ draftId: string }> {
  ensureSize(draft.data);
  const id = newId(now.getTime());
  await tx.insert(PriceBookDraft, {
    id,
    ...draft,
    revision: 1,
    draftedBy: actor.userId,
    draftedByName: actor.name,
    draftedAt: now,
    editedAt: now,
    versionId: null,
    discardedAt: null,
    discardedBy: null,
  });
  await noteEditor(tx, id, actor, now);
  await audit.record(tx, actor, {
    action: 'pricing.price-book-drafted',
    subject: { kind: 'price-book-draft', id },
    data: { titleId: draft.titleId, currency: draft.currency },
  });
  return { draftId: id };
}
