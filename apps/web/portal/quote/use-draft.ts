import { useCallback, useState } from 'react';
import type { Article, Use } from '../../api/views.js';
import { CURRENCIES, startingDraft, today, type Draft } from './draft.js';

const keyOf = (articleId: string): string => `imprimatur-draft:${articleId}`;

/** What was being put together before a reload or a detour through sign-in; this tab only. */
function keptDraft(articleId: string): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(articleId)) ?? 'null') as Draft | null;
    return kept && Array.isArray(kept.use.media) && CURRENCIES.some((one) => one === kept.currency) ? kept : null;
  } catch {
    return null;
  }
}

function keep(articleId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(articleId), JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the draft then lives as long as the page.
  }
}

export interface DraftControl {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  changeUse: (patch: Partial<Use>) => void;
}

export function useDraft(article: Pick<Article, 'id' | 'language'>): DraftControl {
  const [draft, setDraft] = useState<Draft>(() => keptDraft(article.id) ?? startingDraft(article, today()));
  const change = useCallback(
    (patch: Partial<Draft>) => {
      setDraft((current) => {
        const next = { ...current, ...patch };
        keep(article.id, next);
        return next;
      });
    },
    [article.id],
  );
  const changeUse = useCallback(
    (patch: Partial<Use>) => {
      setDraft((current) => {
        const next = { ...current, use: { ...current.use, ...patch } };
        keep(article.id, next);
        return next;
      });
    },
    [article.id],
  );
  return { draft, change, changeUse };
}
