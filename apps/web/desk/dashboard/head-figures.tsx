import { Link } from 'react-router';
import type { Dashboard } from '../../api/desk-workplace.js';
import { countText } from '../../design/data/format.js';
import { useLanguage } from '../../words/language.js';
import { durationText } from '../marks/duration-text.js';
import { useWords } from '../words/words.js';
import { answeredIn } from './links.js';
import styles from './dashboard.module.css';

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** The four figures that say most, each with what it was before, and each leading to its requests. */
export function HeadFigures({ figures }: { figures: Dashboard }) {
  const { dashboard: words } = useWords();
  const { locale } = useLanguage();
  const { answers, answersBefore: before, days } = figures;
  const percent = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  const time = (value: number | null) => (value === null ? '–' : durationText(value, locale));
  const instant = share(answers.byRule, answers.requests);
  const kept = share(answers.kept, answers.kept + answers.broken);
  const cards = [
    {
      name: words.median,
      value: time(answers.medianSeconds),
      note: words.promised(time(answers.promisedMedianSeconds)),
      before: time(before.medianSeconds),
      to: answeredIn(days, { by: 'desk' }),
    },
    {
      name: words.ninetieth,
      value: time(answers.ninetiethSeconds),
      note: words.promised(time(answers.promisedNinetiethSeconds)),
      before: time(before.ninetiethSeconds),
      to: answeredIn(days, { by: 'desk' }),
    },
    {
      name: words.kept,
      value: percent(kept),
      note: words.brokenCount(countText(answers.broken, locale)),
      before: percent(share(before.kept, before.kept + before.broken)),
      to: answeredIn(days, { kept: answers.broken > 0 ? 'no' : 'yes' }),
    },
    {
      name: words.instant,
      value: percent(instant),
      note: words.ofRequests(countText(answers.byRule, locale), countText(answers.requests, locale)),
      before: percent(share(before.byRule, before.requests)),
      to: answeredIn(days, { by: 'rule' }),
    },
  ];
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <li key={card.name}>
          <Link to={card.to}>
            <span className={styles.name}>{card.name}</span>
            <span className={styles.value}>{card.value}</span>
            <span className={styles.quiet}>{card.note}</span>
            <span className={styles.quiet}>{words.before(card.before)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
