import type { ArticleComponent, ArticleContent, ComponentKind, RightsVerdict } from '../article/article-content.js';
import { foldCredit } from './fold-credit.js';
import { namesOf } from './read-credit.js';
import type { BulkRule, RightsContext, RuleParts } from './rights-context.js';
import { excludedByRule, licensableByRule, needsClearanceByRule } from './verdicts.js';

type Credited = Pick<ArticleContent, 'byline' | 'authors' | 'section'> &
  Partial<Pick<ArticleContent, 'sourceLine' | 'publisher'>>;

const KINDS: Readonly<Record<RuleParts, readonly ComponentKind[]>> = {
  everything: ['text', 'pull-quote', 'image', 'graphic', 'video', 'audio', 'embed'],
  text: ['text', 'pull-quote'],
  pictures: ['image', 'graphic', 'video', 'audio'],
};
const isText = (kind: ComponentKind): boolean => KINDS.text.includes(kind);

/** The lines that say whose a component is. */
function creditsOf(component: ArticleComponent, article: Credited): string[] {
  if (!isText(component.kind)) return component.creditLine ? [component.creditLine] : [];
  return [article.byline ?? '', ...article.authors, article.sourceLine ?? '', article.publisher ?? ''].filter(Boolean);
}

const words = (text: string): string => ` ${(foldCredit(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

function names(line: string, contributor: string): boolean {
  const wanted = words(contributor);
  return namesOf(line).some((name) => words(name) === wanted) || words(line) === wanted;
}

/** Whether every condition of a rule holds for a component. The rule's title has been looked at before. */
export function ruleCovers(rule: BulkRule, component: ArticleComponent, article: Credited): boolean {
  if (!KINDS[rule.parts].includes(component.kind)) return false;
  if (rule.section !== null && words(rule.section) !== words(article.section ?? '')) return false;
  const credits = creditsOf(component, article);
  if (rule.contributor !== null && !credits.some((line) => names(line, rule.contributor!))) return false;
  return rule.source === null || credits.some((line) => words(line).includes(words(rule.source!)));
}

const RANK = { licensable: 0, 'needs-clearance': 1, excluded: 2 } as const;

function strictest(rules: readonly BulkRule[]): BulkRule | undefined {
  return [...rules].sort((one, other) => RANK[other.status] - RANK[one.status])[0];
}

/** Deny beats allow: a rule may forbid what the credit allows; it may allow only what needs clearance, never more. */
function ruled(component: ArticleComponent, rules: readonly BulkRule[]): RightsVerdict {
  const { rights, kind } = component;
  const rule = strictest(rules);
  if (rule === undefined || rights.status === 'excluded') return rights;
  if (rule.status === 'excluded') return excludedByRule(kind);
  if (rule.status === 'needs-clearance') return rights.status === 'licensable' ? needsClearanceByRule(kind) : rights;
  return rights.status === 'needs-clearance' ? licensableByRule(kind) : rights;
}

/** Components as their credits were read, with the rules in force laid over. */
export function applyRules(
  components: readonly ArticleComponent[],
  article: Credited,
  { rules = [] }: Pick<RightsContext, 'rules'>,
): ArticleComponent[] {
  if (rules.length === 0) return [...components];
  return components.map((component) => {
    const matching = rules.filter((rule) => ruleCovers(rule, component, article));
    return matching.length === 0 ? component : { ...component, rights: ruled(component, matching) };
  });
}
