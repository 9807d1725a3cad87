import { useQuery } from '@tanstack/react-query';
import { rulesApi, type RuleSetChange } from '../../api/desk-rules.js';
import { countryName } from '../../design/data/format.js';
import { Loading } from '../../design/feedback/loading.js';
import { ProblemAlert } from '../../design/feedback/problem-alert.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import type { InstantRule, ReviewRule } from '../../api/desk-rules.js';
import { InstantText, ReviewText } from './rule-texts.js';
import styles from './approval.module.css';

interface ComparisonProps {
  before: string;
  after: string;
  /** Makes it be read anew. */
  revision?: number;
}

/** What is different between two versions, or a version and a draft, before and after side by side. */
export function Comparison({ before, after, revision = 0 }: ComparisonProps) {
  const { approval: words } = useWords();
  const comparison = useQuery({
    queryKey: ['rule-comparison', before, after, revision],
    queryFn: ({ signal }) => rulesApi.compare(before, after, signal),
  });
  if (comparison.isPending) return <Loading lines={3} />;
  if (comparison.isError) {
    return <ProblemAlert error={comparison.error} onRetry={() => void comparison.refetch()} />;
  }
  const { changes } = comparison.data;
  if (changes.length === 0) {
    return (
      <p className={styles.quiet}>
        {words.noChanges} {before}.
      </p>
    );
  }
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <Change key={`${change.part}-${change.code}`} change={change} />
      ))}
    </ul>
  );
}

function Change({ change }: { change: RuleSetChange }) {
  const { approval: words } = useWords();
  const name = useChangeName();
  const isRule = change.part === 'instant' || change.part === 'review';
  const showsBoth = change.change === 'changed' || change.part === 'countries';
  return (
    <li className={styles.change}>
      <p>
        <strong>{words.changes[change.change]}</strong> · <bdi>{name(change)}</bdi>{' '}
        <span className={styles.quiet}>({words.changeParts[change.part]})</span>
      </p>
      <div className={styles.sides}>
        {change.before !== null && (showsBoth || change.change === 'removed') ? (
          <div>
            <p className={styles.label}>{words.before}</p>
            {isRule ? <RuleOf change={change} side="before" /> : <p>{valueOf(change.before, words)}</p>}
          </div>
        ) : null}
        {change.after !== null && change.change !== 'removed' ? (
          <div>
            <p className={styles.label}>{words.after}</p>
            {isRule ? <RuleOf change={change} side="after" /> : <p>{valueOf(change.after, words)}</p>}
          </div>
        ) : null}
      </div>
    </li>
  );
}

function RuleOf({ change, side }: { change: RuleSetChange; side: 'before' | 'after' }) {
  const rule: unknown = change[side];
  return change.part === 'instant' ? (
    <InstantText rule={rule as InstantRule} />
  ) : (
    <ReviewText rule={rule as ReviewRule} />
  );
}

const valueOf = (value: unknown, words: ReturnType<typeof useWords>['approval']): string => {
  if (value === 'blocked') return words.blocked;
  return value === 'review' ? words.looked : String(value);
};

function useChangeName() {
  const { approval: words, reasons } = useWords();
  const { locale } = useLanguage();
  return ({ part, code, before, after }: RuleSetChange): string => {
    if (part === 'countries') return countryName(code, locale);
    if (part === 'four-eyes') return code === 'override' ? words.overrideCode : code;
    if (part === 'review') return wordFor(reasons, code);
    const rule = (after ?? before) as unknown as InstantRule | null;
    return rule?.name ?? code;
  };
}
