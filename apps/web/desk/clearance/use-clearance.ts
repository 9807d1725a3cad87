import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lifeApi, type Clearance, type ClearanceBody } from '../../api/desk-life.js';

/** Decides about a part; the request and the board are read anew. */
export function useClearance(reference: string, part: Pick<Clearance, 'articleId' | 'componentId'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ClearanceBody) =>
      lifeApi.decideClearance(reference, part.componentId, { ...body, articleId: part.articleId }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['request', reference] });
      await queries.invalidateQueries({ queryKey: ['clearances'] });
      await queries.invalidateQueries({ queryKey: ['requests'] });
    },
  });
}

/** How a part is called where it has no better name. */
export const nameOf = ({ caption, creditLine, headline }: Clearance): string => caption ?? creditLine ?? headline;
