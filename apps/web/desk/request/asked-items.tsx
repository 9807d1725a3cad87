import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import type { DeskRequest, QuoteItem } from '../../api/desk-client.js';
import { countText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { RightsMark } from '../../design/marks/rights-mark.js';
import { Section } from '../../design/shell/page.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { ReadHere } from './read-here.js';
import styles from './request.module.css';

/** What is asked for: each article with the parts that were chosen, their rights, and the text to read in place. */
export function AskedItems({ request }: { request: DeskRequest }) {
  const words = useWords();
  const { items } = request.offer ?? request;
  if (items.length === 0) return null;
  return (
    <Section title={words.request.articles}>
      {items.map((item) => (
        <AskedItem key={item.articleId} item={item} isOneOfMany={items.length > 1} />
      ))}
    </Section>
  );
}

function AskedItem({ item, isOneOfMany }: { item: QuoteItem; isOneOfMany: boolean }) {
  const words = useWords();
  const shared = useSharedWords();
  const { locale } = useLanguage();
  const [isOpen, reading] = useDisclosure(false);
  return (
    <div className={styles.item}>
      <div className={styles.itemHead}>
        <h3 className={styles.itemHeadline}>
          <Link to={`/articles/${item.articleId}`}>
            <span lang={item.language} dir={item.direction}>
              {item.headline}
            </span>
          </Link>
        </h3>
        {isOneOfMany ? <Money value={item.amount} /> : null}
      </div>
      <p className={styles.facts}>
        <bdi>{item.titleName}</bdi>
        {item.byline ? <bdi>{item.byline}</bdi> : null}
        <span>
          {item.blockIds ? words.request.excerpt : words.request.wholeText},{' '}
          {shared.words(countText(item.words, locale), item.words)}
        </span>
        <span>{words.request.version(item.articleVersion)}</span>
      </p>
      {item.components.length > 0 ? (
        <ul className={styles.parts}>
          {item.components.map((component) => (
            <li key={component.id}>
              <RightsMark status={component.status} of={wordFor(shared.componentKinds, component.kind)} />
              <span>
                {component.caption ? <bdi lang={item.language}>{component.caption}</bdi> : null}{' '}
                <span className={styles.credit}>
                  {component.creditLine ? <bdi>{shared.credit(component.creditLine)}</bdi> : shared.noCredit}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Button size="xs" onClick={reading.toggle} aria-expanded={isOpen}>
        {isOpen ? words.request.fold : words.request.read}
      </Button>
      {isOpen ? <ReadHere articleId={item.articleId} blockIds={item.blockIds} /> : null}
    </div>
  );
}
