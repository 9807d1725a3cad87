import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { workplaceApi, type AssignmentBody } from '../../api/desk-workplace.js';

/** Takes, gives or releases a request; read anew whatever came of it, as a “no” means that somebody else was quicker. */
export function useAssign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reference, ...body }: AssignmentBody & { reference: string }) =>
      workplaceApi.assign(reference, body),
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
