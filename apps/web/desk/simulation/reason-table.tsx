import type { SimulationResult } from '../../api/desk-simulations.js';
import { countText } from '../../design/data/format.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { FigureTable } from './figure-table.js';
import styles from './simulation.module.css';

/** What sends requests to a person, before and after. */
export function ReasonTable({ result }: { result: SimulationResult }) {
  const words = useWords();
  const { locale } = useLanguage();
  const rows = result.reasons.map(({ code, before, after }) => ({
    key: code,
    label: wordFor(words.reasons, code),
    figures: [countText(before, locale), countText(after, locale)],
  }));
  return (
    <Section title={words.simulation.reasons}>
      {rows.length === 0 ? <p className={styles.quiet}>{words.simulation.noReasons}</p> : null}
      {rows.length > 0 ? (
        <FigureTable
          caption={words.simulation.reasons}
          heads={[words.simulation.reason, words.simulation.before, words.simulation.after]}
          rows={rows}
        />
      ) : null}
    </Section>
  );
}
