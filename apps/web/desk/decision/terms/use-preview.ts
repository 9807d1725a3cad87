import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { deskApi } from '../../../api/desk-client.js';
import { previewBody, type CounterDraft } from './draft.js';

const PAUSE_MS = 300;

/** What the price book and the organisation's agreed terms ask for a draft, a moment after each change; nothing is stored. */
export function usePreview(draft: CounterDraft, organisationId: string, isWanted: boolean) {
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const body = previewBody(settled, organisationId);
  const preview = useQuery({
    queryKey: ['preview', body],
    queryFn: ({ signal }) => deskApi.preview(body, signal),
    enabled: isWanted && body.items.length > 0 && body.use.media.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { ...preview, isStale: preview.isFetching || settled !== draft };
}
