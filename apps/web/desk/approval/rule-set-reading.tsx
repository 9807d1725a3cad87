import type { ReactNode } from 'react';
import type { InstantRule, ReviewRule, RuleSetContent } from '../../api/desk-rules.js';
import { Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { CountryLists, SecondPerson } from './lists-and-limits.js';
import { InstantText, ReviewText } from './rule-texts.js';
import styles from './approval.module.css';

/** A rule set to read. */
export function RuleSetReading({ content, always }: { content: RuleSetContent; always: ReviewRule[] }) {
  const { approval: words } = useWords();
  return (
    <>
      <Section title={words.instant}>
        <p className={styles.quiet}>{words.instantLead}</p>
        <ol className={styles.rules}>
          {content.instant.map((rule) => (
            <ReadRule key={rule.code} title={rule.name} off={rule.off}>
              <InstantText rule={rule} />
            </ReadRule>
          ))}
        </ol>
      </Section>
      <Section title={words.review}>
        <p className={styles.quiet}>{words.reviewLead}</p>
        <ReviewList rules={content.review} />
      </Section>
      <AlwaysRules rules={always} />
      <CountryLists content={content} />
      <SecondPerson content={content} />
    </>
  );
}

/** What no rule set can leave out. */
export function AlwaysRules({ rules }: { rules: ReviewRule[] }) {
  const { approval: words } = useWords();
  return (
    <Section title={words.always}>
      <p className={styles.quiet}>{words.alwaysLead}</p>
      <ReviewList rules={rules} />
    </Section>
  );
}

function ReviewList({ rules }: { rules: ReviewRule[] }) {
  const { reasons } = useWords();
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => (
        <ReadRule key={rule.code} title={wordFor(reasons, rule.code)} off={rule.off}>
          <ReviewText rule={rule} />
        </ReadRule>
      ))}
    </ul>
  );
}

interface ReadRuleProps {
  title: string;
  off: InstantRule['off'];
  children: ReactNode;
}

function ReadRule({ title, off, children }: ReadRuleProps) {
  const { approval: words } = useWords();
  return (
    <li className={styles.rule} data-off={off ?? false}>
      <h3 className={styles.ruleTitle}>
        <bdi>{title}</bdi>
        {off ? <span className={styles.quiet}> · {words.off}</span> : null}
      </h3>
      {children}
    </li>
  );
}
