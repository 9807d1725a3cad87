import type { Condition } from '../../api/desk-rules.js';
import { countryName, moneyText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { comparisonOf, FACTS, groupOf } from './condition-model.js';

/** Facts whose values have words of their own here. */
const OWN_WORDS = new Set(['countryList', 'nameCheck', 'exclusivity', 'term']);

/** Conditions, facts and values as sentences in the reader's language. */
export function useConditionText() {
  const all = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const words = all.approval;
  const factName = (fact: string): string => words.facts[fact] ?? fact;

  const valueName = (fact: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (Array.isArray(value)) return words.list(value.map((one) => valueName(fact, one)));
    const text = String(value);
    if (FACTS[fact]?.kind === 'country') return countryName(text, locale);
    if (fact === 'standing') return all.standings[text as keyof typeof all.standings];
    if (fact === 'buyerKind') return all.kinds[text as keyof typeof all.kinds];
    if (OWN_WORDS.has(fact)) return words.values[text] ?? text;
    return knownWord(shared, fact, text) ?? text;
  };

  const limits = (value: unknown): string =>
    words.list(
      Object.entries(value as Record<string, string>).map(
        ([currency, amount]) =>
          // Isolated: the sign stands before its figures in a line of either direction.
          `\u2066${moneyText({ amount, currency }, { round: true })}\u2069`,
      ),
    );

  const text = (condition: Condition): string => {
    const leaf = comparisonOf(condition);
    const beyond = beyondBound(condition);
    if (beyond) return `${factName(beyond.fact)} ${words.beyond[beyond.side]} ${String(beyond.bound)}`;
    if (!leaf) {
      const { kind, parts } = groupOf(condition);
      const isOne = parts.length === 1;
      // A “not (…)” has its own.
      const needsNone = (part: Condition): boolean => isOne || 'not' in part || comparisonOf(part) !== null;
      const sentences = parts.map((part) => (needsNone(part) ? text(part) : `(${text(part)})`));
      const joined = sentences.join(kind === 'all' ? words.and : words.or);
      return kind === 'not' ? words.not(joined) : joined;
    }
    const name = factName(leaf.fact);
    if (leaf.operator === 'free') return `${name} ${words.operators.free}`;
    if (typeof leaf.value === 'boolean') return leaf.value ? name : words.not(name);
    const value =
      leaf.operator === 'within' || leaf.operator === 'above' ? limits(leaf.value) : valueName(leaf.fact, leaf.value);
    return `${name} ${words.operators[leaf.operator]} ${value === '' ? '…' : value}`;
  };
  return { text, factName, valueName };
}

/** Words that quotes and requests use too. */
function knownWord(shared: ReturnType<typeof useSharedWords>, fact: string, value: string): string | undefined {
  const groups: Record<string, unknown> = { ...shared };
  const group = { purpose: 'purposes', media: 'media', edits: 'edits' }[fact];
  const found = group ? (groups[group] as Record<string, unknown> | undefined)?.[value] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** “Not at most 3” is more than 3, “not at least 3” less than 3. */
function beyondBound(condition: Condition): { fact: string; side: 'above' | 'below'; bound: number } | null {
  if (!('not' in condition)) return null;
  const { not } = condition;
  if ('atMost' in not) return { fact: not.fact, side: 'above', bound: not.atMost };
  return 'atLeast' in not ? { fact: not.fact, side: 'below', bound: not.atLeast } : null;
}
