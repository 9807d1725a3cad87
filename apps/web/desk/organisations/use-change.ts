import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Changes an organisation, and reads anew whatever shows it. */
export function useChange<Input>(id: string, change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['organisation', id] });
      await queries.invalidateQueries({ queryKey: ['organisations'] });
      await queries.invalidateQueries({ queryKey: ['request'] });
    },
  });
}
