import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/call.js';
import { portal } from '../../api/portal-client.js';

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => answerOf(portal.GET('/api/v1/articles/{id}', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
  });
