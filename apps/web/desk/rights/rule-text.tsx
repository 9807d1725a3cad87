import type { RightsRule } from '../../api/desk-client.js';
import { dateText } from '../../design/data/format.js';
import { RightsMark } from '../../design/marks/rights-mark.js';
import { useLanguage } from '../../words/language.js';
import { Tag } from '../marks/tag.js';
import { useWords } from '../words/words.js';
import styles from './rights.module.css';

/** A rule as a sentence: what it is about, and then what becomes of it. */
export function RuleText({ rule }: { rule: RightsRule }) {
  const { rules: words } = useWords();
  const { locale } = useLanguage();
  const about = [
    words.subject[rule.parts],
    rule.contributor ? words.by(rule.contributor) : null,
    rule.source ? words.from(rule.source) : null,
    rule.section ? words.inSection(rule.section) : null,
    rule.titleName ? words.ofTitle(rule.titleName) : null,
  ];
  return (
    <>
      <p className={styles.rule}>{about.filter(Boolean).join(' ')}</p>
      <p className={styles.marks}>
        <RightsMark status={rule.status} />
        <Tag>{words.states[rule.state]}</Tag>
        <span className={styles.quiet}>{words.version(rule.version)}</span>
        {rule.until ? <span className={styles.quiet}>{words.untilDay(dateText(rule.until, locale))}</span> : null}
      </p>
      <p>
        <bdi>{rule.reason}</bdi>
      </p>
    </>
  );
}
