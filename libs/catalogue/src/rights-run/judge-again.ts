import type { ArticleComponent, ArticleContent, RightsVerdict } from '../article/article-content.js';
import type { OverrideMark } from '../article/article.entity.js';
import { applyOverrides } from '../rights/apply-overrides.js';
import type { RightsContext } from '../rights/rights-context.js';
import { rightsMap } from '../rights/rights-map.js';

/** An article as it stands, with what judging reads. */
export interface StandingArticle {
  content: ArticleContent;
  components: ArticleComponent[];
  overrides: Record<string, OverrideMark>;
}

export interface ComponentMove {
  component: ArticleComponent;
  from: RightsVerdict;
  to: RightsVerdict;
}

export interface JudgedAgain {
  components: ArticleComponent[];
  /** Whether anything at all is different, words of a verdict included. */
  isDifferent: boolean;
  /** Components whose status or code is different. */
  moves: ComponentMove[];
}

const sameVerdict = (one: RightsVerdict, other: RightsVerdict): boolean =>
  one.status === other.status &&
  one.code === other.code &&
  one.message === other.message &&
  one.nextStep === other.nextStep &&
  (one.names ?? []).join('\n') === (other.names ?? []).join('\n');

/** Judges an article's present components for a title as it is now. Pure; a second time changes nothing. */
export function judgeAgain(article: StandingArticle, context: RightsContext): JudgedAgain {
  const judged = applyOverrides(rightsMap(article.content, context).components, article.overrides);
  const before = new Map(article.components.map((component) => [component.id, component.rights]));
  const known = judged.filter(({ id }) => before.has(id));
  const different = known.filter(({ id, rights }) => !sameVerdict(before.get(id)!, rights));
  return {
    components: judged,
    isDifferent: different.length > 0,
    moves: different
      .map((component) => ({ component, from: before.get(component.id)!, to: component.rights }))
      .filter(({ from, to }) => from.status !== to.status || from.code !== to.code),
  };
}
