import type { ArticleChoice } from '../terms/fee-facts.js';
import type { Clearance } from '../clearance/clearance.entity.js';
import type { LeftOut } from '../offer/left-out.js';
import type { UseItem } from '../terms/use.js';

/** An article of the request that the desk does not approve. */
export interface LeaveOut {
  articleId: string;
  reasonCode: string;
  note?: string;
}

export interface OfferPlan {
  /** What will be offered, article by article. */
  items: UseItem[];
  leftOut: LeftOut[];
  /** The first part that is neither licensable nor cleared, in the words of the rights map; null when there is none. */
  uncleared: string | null;
}

type Part = ArticleChoice['components'][number];
type Tasks = ReadonlyMap<string, Clearance>;

export const partKey = (articleId: string, componentId: string): string => `${articleId} ${componentId}`;

export const byPart = (clearances: readonly Clearance[]): Tasks =>
  new Map(clearances.map((one) => [partKey(one.articleId, one.componentId), one]));

/** A part that may be licensed for this request: by its rights, by proof, or as a picture of our own in its place. */
export const isUsable = (
  part: Pick<Part, 'status'>,
  task: { state: Clearance['state']; swap: { kind: string } | null } | undefined,
): boolean =>
  part.status === 'licensable' ||
  (part.status === 'needs-clearance' &&
    (task?.state === 'cleared' || (task?.state === 'swapped' && task.swap?.kind === 'own')));

/**
 * What an approval offers: the articles that are not declined, without the parts that could not be cleared, with what
 * takes their place. Pure.
 */
export function planOffer(
  choices: readonly ArticleChoice[],
  clearances: readonly Clearance[],
  leaveOut: readonly LeaveOut[],
): OfferPlan {
  const tasks = byPart(clearances);
  const plan: OfferPlan = { items: [], leftOut: [], uncleared: null };
  for (const choice of choices) {
    const declined =
      leaveOut.find(({ articleId }) => articleId === choice.item.articleId) ?? excludedText(choice, tasks);
    if (declined) plan.leftOut.push(leftArticle(choice, declined));
    else addArticle(plan, choice, tasks);
  }
  return plan;
}

const textOf = ({ article }: ArticleChoice): Part[] => article.components.filter(({ kind }) => kind === 'text');

/** An article whose text is not ours to give is left out whole. */
function excludedText(choice: ArticleChoice, tasks: Tasks): LeaveOut | undefined {
  const { articleId } = choice.article;
  const task = textOf(choice)
    .map(({ id }) => tasks.get(partKey(articleId, id)))
    .find((one) => one?.state === 'excluded');
  return task && { articleId, reasonCode: 'rights-not-ours', ...(task.note ? { note: task.note } : {}) };
}

function addArticle(plan: OfferPlan, choice: ArticleChoice, tasks: Tasks): void {
  const { item, article, components } = choice;
  const taskOf = (part: Part) => tasks.get(partKey(article.articleId, part.id));
  const kept: string[] = [];
  for (const part of [...textOf(choice), ...components]) {
    const task = taskOf(part);
    if (part.status === 'needs-clearance' && (task?.state === 'excluded' || task?.swap?.kind === 'part')) {
      plan.leftOut.push(leftPart(choice, part, task));
      if (task.swap?.kind === 'part') kept.push(task.swap.componentId);
      continue;
    }
    if (!isUsable(part, task)) plan.uncleared ??= part.message;
    if (part.kind !== 'text') kept.push(part.id);
  }
  const { componentIds: _asked, ...rest } = item;
  const componentIds = [...new Set(kept)];
  plan.items.push(componentIds.length > 0 ? { ...rest, componentIds } : rest);
}

function leftArticle({ article }: ArticleChoice, { reasonCode, note }: LeaveOut): LeftOut {
  const { articleId, headline, language, direction } = article;
  const whole = { componentId: null, kind: null, caption: null };
  return { articleId, headline, language, direction, ...whole, reasonCode, note: note?.trim() || null };
}

/** The desk's own notes about who owns what are not for the licensee. */
function leftPart({ article }: ArticleChoice, part: Part, task: Clearance): LeftOut {
  const { articleId, headline, language, direction } = article;
  const reasonCode = task.state === 'swapped' ? 'swapped' : 'not-cleared';
  const { id: componentId, kind, caption } = part;
  return { articleId, headline, language, direction, componentId, kind, caption, reasonCode, note: null };
}
