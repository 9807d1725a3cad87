import { Link } from 'react-router';
import type { DeskRequest } from '../../api/desk-client.js';
import { DateTime } from '../../design/data/date-time.js';
import { Facts, type FactEntry } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { Section } from '../../design/shell/page.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { DeskTimeline } from './desk-timeline.js';
import styles from './request.module.css';

/** What has happened, and on what ground: nothing of it is ever rewritten. */
export function Record({ request }: { request: DeskRequest }) {
  const words = useWords();
  return (
    <div className={styles.record}>
      <Section title={words.request.timeline}>
        <DeskTimeline steps={request.timeline} />
      </Section>
      <div>
        <Offers request={request} />
        <Ruling ruling={request.ruling} />
      </div>
    </div>
  );
}

function Offers({ request }: { request: DeskRequest }) {
  const words = useWords();
  if (request.offers.length === 0) return null;
  return (
    <Section title={words.request.offers}>
      <ul className={styles.offers}>
        {request.offers.toReversed().map((offer) => (
          <li key={offer.id}>
            <p>
              {words.request.offerVersion(offer.version)}: <Money value={offer.price} />
            </p>
            <p className={styles.quiet}>
              <DateTime value={offer.madeAt} style="moment" />
            </p>
            {offer.note ? (
              <p className={styles.note} dir="auto">
                {offer.note}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A fact of the rules in a line: a list by commas, what is not known as a dash. */
function factText(value: unknown): string {
  if (Array.isArray(value)) return value.map(factText).join(', ');
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `countryList` as people read it. */
const factName = (name: string): string => name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

type RuleFacts = NonNullable<DeskRequest['ruling']>['facts'];

function factEntries({ amount, currency, ...others }: RuleFacts): FactEntry[] {
  const named = Object.entries(others).map(([name, value]) => ({ label: factName(name), value: factText(value) }));
  if (typeof amount !== 'string' || typeof currency !== 'string') return named;
  return [{ label: factName('amount'), value: <Money value={{ amount, currency }} /> }, ...named];
}

function Ruling({ ruling }: { ruling: DeskRequest['ruling'] }) {
  const words = useWords();
  if (!ruling) return null;
  return (
    <Section title={words.request.ruling}>
      <p className={styles.quiet}>
        <Link to={`/rules/versions/${String(ruling.version)}`}>
          {words.request.rulingOf(ruling.ruleSet, ruling.version)}
        </Link>
        . {ruling.rule ? words.request.approvedBy(wordFor({}, ruling.rule)) : words.request.leftToPerson}
      </p>
      <details className={styles.ruling}>
        <summary>{words.request.rulingFacts}</summary>
        {/* The rules' own names, for those who write them. */}
        <div className={styles.rulingFacts} lang="en" dir="ltr">
          <Facts entries={factEntries(ruling.facts)} />
        </div>
      </details>
    </Section>
  );
}
