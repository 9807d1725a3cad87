import { useState } from 'react';
import type { Article, Use } from '../../api/views.js';
import { today } from '../../design/data/now.js';
import { useKeptDraft, type Kept } from '../drafts/use-kept-draft.js';
import { CURRENCIES, startingDraft, type Draft } from './draft.js';

/** What was kept may come from an older page: only a draft that this one can show is taken up. */
function parseDraft(content: unknown): Draft | null {
  const draft = content as Draft | null;
  const isWhole = draft && Array.isArray(draft.use?.media) && Array.isArray(draft.componentIds);
  return isWhole && CURRENCIES.some((one) => one === draft.currency) ? draft : null;
}

export interface DraftControl {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  changeUse: (patch: Partial<Use>) => void;
  /** Where the last change is safe. */
  kept: Kept;
  /** Back to the plainest use. */
  startOver: () => void;
}

export function useDraft(article: Pick<Article, 'id' | 'language'>): DraftControl {
  const [start] = useState(() => startingDraft(article, today()));
  const { content, keep, forget, kept } = useKeptDraft(`quote:${article.id}`, parseDraft);
  const draft = content ?? start;
  const set = (change: (current: Draft) => Draft) => keep((current) => change(current ?? start));
  return {
    draft,
    change: (patch) => set((current) => ({ ...current, ...patch })),
    changeUse: (patch) => set((current) => ({ ...current, use: { ...current.use, ...patch } })),
    kept,
    startOver: forget,
  };
}
