import { Link } from 'react-router';
import type { DeskRequest, LicenseeHistory } from '../../api/desk-client.js';
import { Facts } from '../../design/data/facts.js';
import { countText, countryName } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { StateBadge } from '../../design/marks/state-badge.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { wordFor } from '../../words/shared.js';
import { Standing } from '../marks/standing.js';
import { VerifiedTag } from '../marks/verified-tag.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/** Who asks, how they stand with us, and what came before. */
export function LicenseeCard({ request }: { request: DeskRequest }) {
  const words = useWords();
  const { locale } = useLanguage();
  const { licensee, history } = request;
  return (
    <Section
      title={words.request.licensee}
      aside={
        <Link to={`/organisations/${licensee.id}`} className={styles.quiet}>
          <bdi>{licensee.name}</bdi>
        </Link>
      }
    >
      <Facts
        entries={[
          {
            label: words.request.kind,
            value: (
              <span className={styles.inline}>
                {wordFor(words.kinds, licensee.kind)}
                <VerifiedTag verified={licensee.kindVerified} />
              </span>
            ),
          },
          { label: words.request.country, value: countryName(licensee.country, locale) },
          { label: words.request.standing, value: <Standing standing={licensee.standing} /> },
          ...historyFacts(history, words, locale),
        ]}
      />
      <Recent history={history} />
    </Section>
  );
}

function historyFacts(history: LicenseeHistory, words: ReturnType<typeof useWords>, locale: string) {
  if (history.requests === 0) return [];
  const count = (n: number) => countText(n, locale);
  return [
    {
      label: words.request.requests,
      value: `${count(history.requests)}, ${words.request.declined(count(history.declined))}`,
    },
    {
      label: words.request.licences,
      value: `${count(history.licences)}, ${words.request.active(count(history.activeLicences))}`,
    },
    ...(history.licensed.length > 0
      ? [
          {
            label: words.request.licensed,
            value: (
              <span className={styles.inline}>
                {history.licensed.map((money) => (
                  <Money key={money.currency} value={money} round />
                ))}
              </span>
            ),
          },
        ]
      : []),
  ];
}

function Recent({ history }: { history: LicenseeHistory }) {
  const words = useWords();
  if (history.recent.length === 0) return <p className={styles.quiet}>{words.request.nothingBefore}</p>;
  return (
    <ul className={styles.recent} aria-label={words.request.history}>
      {history.recent.map((earlier) => (
        <li key={earlier.reference}>
          <Link to={`/requests/${earlier.reference}`}>
            <bdi>{earlier.headline}</bdi>
          </Link>
          <span className={styles.facts}>
            <StateBadge kind="request" state={earlier.state} />
            {earlier.price ? <Money value={earlier.price} round /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
