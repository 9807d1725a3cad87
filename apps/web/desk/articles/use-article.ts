import { queryOptions } from '@tanstack/react-query';
import { deskApi } from '../../api/desk-client.js';

/** An article in full, with everything that was decided about it. */
export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['article', id], queryFn: ({ signal }) => deskApi.article(id, signal) });
