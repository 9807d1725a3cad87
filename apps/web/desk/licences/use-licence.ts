import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { deskApi } from '../../api/desk-client.js';

export const licenceQuery = (reference: string) =>
  queryOptions({
    queryKey: ['licence', reference],
    queryFn: ({ signal }) => deskApi.licence(reference, signal),
  });

/** Changes what a licence allows, then reads it and the list anew; also after a “no”, as something has changed then. */
export function useLicenceStep<Input>(reference: string, step: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['licence', reference] });
      await queries.invalidateQueries({ queryKey: ['licences'] });
    },
  });
}
