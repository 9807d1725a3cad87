import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';
import type { OwnNotice } from '../../api/views.js';

/** What the newsroom has told about one licence, the newest first; empty until it is known. */
export function useLicenceNotices(reference: string): readonly OwnNotice[] {
  const notices = useQuery({
    queryKey: ['notices', 'of', reference],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/notices', { params: { query: { reference } }, signal })),
  });
  return notices.data?.items ?? [];
}
