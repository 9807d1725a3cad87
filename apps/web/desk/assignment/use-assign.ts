import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { workplaceApi, type AssignmentBody } from '../../api/desk-workplace.js';
import { requestQuery } from '../request/use-request.js';

/** Takes, gives or releases a request; read anew whatever came of it, as a “no” means that somebody else was quicker. */
export function useAssign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reference, ...body }: AssignmentBody & { reference: string }) =>
      workplaceApi.assign(reference, body),
    // Its page may have been read ahead: opened next, it shows who has it now, and gives it on from there.
    onSuccess: async ({ reference, assignee }) => {
      const { queryKey } = requestQuery(reference);
      await queries.cancelQueries({ queryKey, exact: true });
      queries.setQueryData(queryKey, (known) => known && { ...known, assignee });
    },
    onSettled: async (_, __, { reference }) => {
      await queries.invalidateQueries({ queryKey: ['request', reference] });
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  });
}

const FRESH_MS = 300_000;

/** Those a request can be given to. */
export const useColleagues = () =>
  useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => workplaceApi.colleagues(signal),
    staleTime: FRESH_MS,
  });
