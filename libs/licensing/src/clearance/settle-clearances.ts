import type { ArticleFactsQuery } from '#libs/catalogue';
import type { Tx } from '#platform/database';
import { cannotApprove } from '../licensing.errors.js';
import type { QuoteContent } from '../quote/quote-content.js';
import { Clearance } from './clearance.entity.js';

type Offered = Pick<QuoteContent, 'items'>;

/**
 * In the transaction that makes an offer: what the offer holds has to be cleared at this moment, or licensable by now,
 * whatever was read before; tasks of parts that need none any more are dropped. The database asks once more
 * (`request_parts_cleared`).
 *
 * @throws licensing.cannot-approve
 */
export async function settleClearances(
  tx: Tx,
  articles: ArticleFactsQuery,
  requestId: string,
  content: Offered,
  now: Date,
): Promise<void> {
  const tasks = await tx.getRepository(Clearance).findBy({ requestId });
  const held = tasks.filter((task) => isHeld(task, content));
  await ensureLicensable(
    articles,
    held.filter((task) => !isUsable(task)),
  );
  const done = tasks.filter(({ state }) => state === 'open');
  for (const { id } of done) await tx.update(Clearance, { id }, { state: 'dropped', updatedAt: now });
}

function isHeld(task: Clearance, { items }: Offered): boolean {
  const item = items.find(({ articleId }) => articleId === task.articleId);
  return item !== undefined && (task.kind === 'text' || item.components.some(({ id }) => id === task.componentId));
}

const isUsable = ({ state, swap }: Clearance): boolean =>
  state === 'cleared' || (state === 'swapped' && swap?.kind === 'own');

/** The rights map may have been decided meanwhile, for every request. */
async function ensureLicensable(articles: ArticleFactsQuery, tasks: readonly Clearance[]): Promise<void> {
  if (tasks.length === 0) return;
  const facts = await articles.forQuote(tasks.map(({ articleId }) => articleId));
  const open = tasks.find(({ articleId, componentId }) => {
    const article = facts.find((one) => one.articleId === articleId);
    return article?.components.find(({ id }) => id === componentId)?.status !== 'licensable';
  });
  if (!open) return;
  throw cannotApprove(
    `A part of this offer is not cleared: ${open.caption ?? open.message}`,
    'A colleague has changed its clearance. Reload the page and look at the parts again.',
  );
}
