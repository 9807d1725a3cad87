import type { InstantRule, ReviewRule } from '../../api/desk-rules.js';
import { useWords } from '../words/words.js';
import { useConditionText } from './use-condition-text.js';
import styles from './approval.module.css';

/** What an instant rule asks, as sentences. */
export function InstantText({ rule }: { rule: InstantRule }) {
  const { approval: words } = useWords();
  const { text } = useConditionText();
  const methods = rule.methods.map((method) => words.methodsOf[method]);
  return (
    <div className={styles.ruleText}>
      {rule.requires.length > 0 ? (
        <ul className={styles.requirements}>
          {rule.requires.map((one, at) => (
            <li key={at}>{text(one.when)}</li>
          ))}
        </ul>
      ) : (
        <p>{words.asksNothing}</p>
      )}
      <p className={styles.quiet}>
        {methods.length > 0 ? `${words.methods} ${words.list(methods)}` : words.nothingToPay}
      </p>
    </div>
  );
}

/** When a review rule holds, and what the buyer then reads. */
export function ReviewText({ rule }: { rule: ReviewRule }) {
  const { approval: words } = useWords();
  const { text } = useConditionText();
  return (
    <div className={styles.ruleText}>
      <p>
        {words.when} {text(rule.when)}
      </p>
      <p className={styles.quiet} dir="auto">
        “{rule.message}”
      </p>
    </div>
  );
}
