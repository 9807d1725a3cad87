import { useMemo, useState } from 'react';
import type { Article, Use } from '../../api/views.js';
import { today } from '../../design/data/now.js';
import { useKeptDraft, type Kept } from '../drafts/use-kept-draft.js';
import { parseDraft, partsStillThere, startingDraft, type Draft } from './draft.js';

export interface DraftControl {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  changeUse: (patch: Partial<Use>) => void;
  /** Where the last change is safe. */
  kept: Kept;
  /** Back to the plainest use. */
  startOver: () => void;
}

export function useDraft(article: Pick<Article, 'id' | 'language' | 'blocks' | 'components'>): DraftControl {
  const [start] = useState(() => startingDraft(article, today()));
  const { content, keep, forget, kept } = useKeptDraft(`quote:${article.id}`, parseDraft);
  const draft = useMemo(() => (content ? partsStillThere(content, article) : start), [content, article, start]);
  const set = (change: (current: Draft) => Draft) =>
    keep((current) => change(current ? partsStillThere(current, article) : start));
  return {
    draft,
    change: (patch) => set((current) => ({ ...current, ...patch })),
    changeUse: (patch) => set((current) => ({ ...current, use: { ...current.use, ...patch } })),
    kept,
    startOver: forget,
  };
}
