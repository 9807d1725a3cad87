import type { DeskRequest } from '../../api/desk-client.js';
import type { LeaveOut } from '../../api/desk-life.js';
import type { CounterDraft } from './terms/draft.js';

type Parts = Pick<DeskRequest, 'clearances'>;

/** Articles whose text could not be cleared: an approval leaves them out by itself. */
export const articlesOut = ({ clearances }: Parts): ReadonlySet<string> =>
  new Set(clearances.filter(({ kind, state }) => kind === 'text' && state === 'excluded').map((one) => one.articleId));

const isOut = ({ state, swap }: DeskRequest['clearances'][number]): boolean =>
  state === 'excluded' || (state === 'swapped' && swap?.kind === 'part');

/** Whether clearing has changed what can be offered. */
export const isClearedOtherwise = ({ clearances }: Parts): boolean => clearances.some(isOut);

/** How many parts still wait, in the articles that are not left out anyway. */
export function partsWaiting({ clearances }: Parts, leaveOut: readonly LeaveOut[]): number {
  const gone = new Set([...articlesOut({ clearances }), ...leaveOut.map(({ articleId }) => articleId)]);
  return clearances.filter(({ state, articleId }) => state === 'open' && !gone.has(articleId)).length;
}

/** Whether all that is not left out can be given as it was asked for; an edited article can. */
export const isGivable = (
  { changedArticles }: Pick<DeskRequest, 'changedArticles'>,
  out: ReadonlySet<string>,
): boolean =>
  changedArticles.every(
    ({ articleId, state, gone, goneBlockIds }) =>
      out.has(articleId) || (state === 'live' && gone.length + goneBlockIds.length === 0),
  );

/** What an approval would offer: without the articles left out and the parts that were not cleared, with what replaced them. */
export function whatIsLeft(asked: CounterDraft, { clearances }: Parts, leaveOut: readonly LeaveOut[]): CounterDraft {
  const gone = new Set([...articlesOut({ clearances }), ...leaveOut.map(({ articleId }) => articleId)]);
  const items = asked.items
    .filter(({ articleId }) => !gone.has(articleId))
    .map((item) => {
      const out = clearances.filter((one) => one.articleId === item.articleId && isOut(one));
      const kept = item.componentIds.filter((id) => !out.some(({ componentId }) => componentId === id));
      const instead = out.flatMap(({ swap }) => (swap?.componentId ? [swap.componentId] : []));
      return { ...item, componentIds: [...new Set([...kept, ...instead])] };
    });
  return { ...asked, items };
}
