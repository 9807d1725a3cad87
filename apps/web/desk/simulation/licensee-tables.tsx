import { Link } from 'react-router';
import type { SimulationResult } from '../../api/desk-simulations.js';
import { countText, moneyText } from '../../design/data/format.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { percentChange } from './change-text.js';
import { FigureTable } from './figure-table.js';
import styles from './simulation.module.css';

/** Who would pay more, and who less, with the most first. */
export function LicenseeTables({ result }: { result: SimulationResult }) {
  const { simulation: words } = useWords();
  const { locale } = useLanguage();
  const sides = (['dearer', 'cheaper'] as const).filter((side) => result.licensees[side].length > 0);
  if (sides.length === 0) return null;
  return (
    <div className={styles.twins}>
      {sides.map((side) => (
        <Section key={side} title={words.whoPays[side]}>
          <FigureTable
            caption={words.whoPays[side]}
            heads={[words.licensee, words.requests, words.before, words.after, words.change]}
            rows={result.licensees[side].map(({ organisationId, name, requests, currency, before, after }) => ({
              key: `${organisationId} ${currency}`,
              label: <Link to={`/organisations/${organisationId}`}>{name}</Link>,
              figures: [
                countText(requests, locale),
                moneyText({ amount: before, currency }, { round: true }),
                moneyText({ amount: after, currency }, { round: true }),
                percentChange(before, after, locale),
              ],
            }))}
          />
        </Section>
      ))}
    </div>
  );
}
