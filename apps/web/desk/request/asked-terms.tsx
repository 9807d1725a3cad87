import type { DeskRequest } from '../../api/desk-client.js';
import { Facts } from '../../design/data/facts.js';
import { Money } from '../../design/data/money.js';
import { PriceLines } from '../../design/data/price-lines.js';
import { useUseFacts } from '../../design/data/use-facts.js';
import { Section } from '../../design/shell/page.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/** The use and its price side by side: the offer's where there is one, what was asked before. */
export function AskedTerms({ request }: { request: DeskRequest }) {
  const words = useWords();
  const { offer } = request;
  const { use, countries, items, lines } = offer ?? request;
  const facts = useUseFacts(use, countries);
  const total = offer?.bookPrice ?? request.quotedPrice;
  const differs = offer && offer.price.amount !== offer.bookPrice.amount;
  return (
    <div className={styles.terms}>
      {facts.length > 0 ? (
        <Section title={words.request.use}>
          <Facts entries={facts} />
        </Section>
      ) : null}
      <Section title={words.request.price}>
        {total ? (
          <PriceLines items={items} lines={lines} total={total} />
        ) : (
          <p className={styles.quiet}>{words.request.noPrice}</p>
        )}
        {differs ? (
          <p className={styles.offered}>
            {words.decision.kinds[offer.kind === 'counter' ? 'counter' : 'approve']}: <Money value={offer.price} />
          </p>
        ) : null}
      </Section>
    </div>
  );
}
