import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A change of an invoice; afterwards it is looked at anew, also after a "no": somebody else was quicker. */
export function useInvoiceChange<Input>(number: string, act: (input: Input) => Promise<void>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: onDone,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['receivable', number] });
      await queries.invalidateQueries({ queryKey: ['receivables'] });
    },
  });
}
