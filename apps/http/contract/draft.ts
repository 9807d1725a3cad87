import type { DraftView } from '#libs/licensing';
import { anything, instant, named, object, orNull, text } from '../schema.js';

export const draft = named<DraftView>('Draft', {
  key: text('quote:<article>, free, message:<reference>, answer:<reference>, reply:<reference>, extension:<licence>'),
  content: anything(),
  editedAt: instant(),
  expiresAt: instant(),
});

export interface FoundDraft {
  draft: DraftView | null;
}
export const foundDraft = object<FoundDraft>({ draft: orNull(draft) });
