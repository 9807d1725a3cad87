import { queryOptions } from '@tanstack/react-query';
import { deskApi } from '../../api/desk-client.js';

export const organisationQuery = (id: string) =>
  queryOptions({ queryKey: ['organisation', id], queryFn: ({ signal }) => deskApi.organisation(id, signal) });
