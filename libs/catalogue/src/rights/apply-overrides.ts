import type { ArticleComponent, RightsStatus, RightsVerdict } from '../article/article-content.js';
import type { OverrideMark } from '../article/article.entity.js';
import { isForbiddenByRule, nounOf } from './verdicts.js';

const SENTENCES: Readonly<Record<RightsStatus, (noun: string) => { message: string; nextStep: string | null }>> = {
  licensable: (noun) => ({ message: `Our rights desk has cleared this ${noun}.`, nextStep: null }),
  'needs-clearance': (noun) => ({
    message: `Our rights desk clears this ${noun} case by case.`,
    nextStep: 'Send a request; we find out who may allow it before we answer.',
  }),
  excluded: (noun) => ({
    message: `Our rights desk has decided that this ${noun} cannot be licensed from us.`,
    nextStep: 'Ask the owner named in the credit, or leave it out.',
  }),
};

/** The verdict staff gave a component, in words for readers; the reason stays on the desk. */
export function overriddenVerdict(component: Pick<ArticleComponent, 'kind'>, status: RightsStatus): RightsVerdict {
  return { status, code: `${component.kind}.override`, ...SENTENCES[status](nounOf(component.kind)) };
}

/** Components as judged, with what staff decided laid over; a rule that forbids stands above a decision that allows. */
export const applyOverrides = (
  components: readonly ArticleComponent[],
  overrides: Readonly<Record<string, OverrideMark>>,
): ArticleComponent[] =>
  components.map((component) => {
    const mark = overrides[component.id];
    if (!mark || (isForbiddenByRule(component.rights) && mark.status !== 'excluded')) return component;
    return { ...component, rights: overriddenVerdict(component, mark.status) };
  });
