import { newId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import type { ArticleChoice } from '../terms/fee-facts.js';
import { Clearance } from './clearance.entity.js';

/** The parts of chosen articles whose rights are unclear now, the text among them. */
export function unclearParts(choices: readonly ArticleChoice[]) {
  return choices.flatMap(({ article, components }) => {
    const texts = article.components.filter(({ kind }) => kind === 'text');
    return [...texts, ...components]
      .filter(({ status }) => status === 'needs-clearance')
      .map((component) => ({ article, component }));
  });
}

/** Makes a task of each unclear part of a new request; no statement where every part is licensable. */
export async function openClearances(
  tx: Tx,
  requestId: string,
  choices: readonly ArticleChoice[],
  now: Date,
): Promise<void> {
  const rows = unclearParts(choices).map(({ article, component }) => ({
    id: newId(now.getTime()),
    requestId,
    articleId: article.articleId,
    articleVersionId: article.versionId,
    componentId: component.id,
    kind: component.kind,
    ...{ headline: article.headline, language: article.language, direction: article.direction },
    ...{ caption: component.caption, creditLine: component.creditLine, message: component.message },
    state: 'open' as const,
    ...nothingDecided,
    openedAt: now,
    updatedAt: now,
  }));
  if (rows.length > 0) await tx.insert(Clearance, rows);
}

const nothingDecided = {
  owner: null,
  askedAt: null,
  note: null,
  proofUrl: null,
  proofFileId: null,
  swap: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
};

const keyOf = (articleId: string, componentId: string): string => `${articleId} ${componentId}`;

/**
 * After the licensee has changed what is asked for: tasks for parts that are wanted no longer are dropped, those for
 * parts that are wanted again come back, new parts get theirs. What the desk has decided about a part stands.
 */
export async function reconcileClearances(
  tx: Tx,
  requestId: string,
  choices: readonly ArticleChoice[],
  now: Date,
): Promise<void> {
  const known = await tx.getRepository(Clearance).findBy({ requestId });
  const wanted = new Set(unclearParts(choices).map(({ article, component }) => keyOf(article.articleId, component.id)));
  for (const clearance of known) {
    const isWanted = wanted.has(keyOf(clearance.articleId, clearance.componentId));
    const to =
      isWanted && clearance.state === 'dropped' ? 'open' : !isWanted && clearance.state === 'open' ? 'dropped' : null;
    if (to) await tx.update(Clearance, { id: clearance.id }, { state: to, updatedAt: now });
  }
  const seen = new Set(known.map(({ articleId, componentId }) => keyOf(articleId, componentId)));
  await openClearances(tx, requestId, choices.map(without(seen)), now);
}

/** The choice without parts that have a task already. */
const without =
  (seen: ReadonlySet<string>) =>
  (choice: ArticleChoice): ArticleChoice => {
    const isNew = ({ id }: { id: string }): boolean => !seen.has(keyOf(choice.article.articleId, id));
    const article = { ...choice.article, components: choice.article.components.filter(isNew) };
    return { ...choice, article, components: choice.components.filter(isNew) };
  };
