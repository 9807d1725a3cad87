import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import { missingInDraft, quoteBody, type Draft } from './draft.js';

const PAUSE_MS = 250;

/**
 * The price of a draft, a moment after the last change; a question that a later change has overtaken is cancelled.
 * While a new price is on its way the last one stays, marked as `isPlaceholderData`.
 */
export function usePreview(articleId: string, draft: Draft) {
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  return useQuery({
    queryKey: ['preview', articleId, settled],
    enabled: missingInDraft(settled) === null,
    queryFn: ({ signal }) =>
      answerOf(portal.POST('/api/v1/quotes/preview', { body: quoteBody(articleId, settled), signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
}
