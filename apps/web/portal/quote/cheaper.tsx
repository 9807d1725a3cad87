import { Button } from '@mantine/core';
import type { Article, Quote } from '../../api/views.js';
import { countText } from '../../design/data/format.js';
import { Money } from '../../design/data/money.js';
import { ServerText } from '../../design/reading/server-text.js';
import { useLanguage } from '../../words/language.js';
import { useSharedWords, wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { draftAfter, needsChoice, type Alternative } from './cheaper-changes.js';
import type { DraftControl } from './use-draft.js';
import styles from './price.module.css';

interface CheaperProps {
  article: Article;
  quote: Quote;
  control: DraftControl;
  onApplied: () => void;
}

/** The change in the reader's language; in the server's words where this page has none. */
function ChangeText({ alternative }: { alternative: Alternative }) {
  const words = useWords();
  const shared = useSharedWords();
  const { language, locale } = useLanguage();
  if (language === 'en') return <ServerText>{alternative.change}</ServerText>;
  const { months, medium, words: count } = alternative.values ?? {};
  const values = {
    months: typeof months === 'number' ? shared.months(months) : '',
    medium: typeof medium === 'string' ? wordFor(shared.media, medium) : '',
    words: typeof count === 'number' ? shared.words(countText(count, locale), count) : '',
  };
  const said: Record<string, (values: { months: string; medium: string; words: string }) => string> = words.changes;
  const phrase = said[alternative.code];
  return phrase ? <span>{phrase(values)}</span> : <ServerText>{alternative.change}</ServerText>;
}

/** Changes that bring the price down, each with what it saves and a button that makes it. */
export function Cheaper({ article, quote, control, onApplied }: CheaperProps) {
  const words = useWords();
  if (quote.cheaper.length === 0) return null;
  return (
    <section>
      <h3>{words.price.cheaper}</h3>
      <ul className={styles.cheaper}>
        {quote.cheaper.map((alternative) => {
          const changed = draftAfter(alternative, control.draft, article);
          return (
            <li key={alternative.change}>
              <ChangeText alternative={alternative} />
              <span className={styles.saves}>
                {words.price.saves} <Money value={alternative.saves} round />
              </span>
              {changed ? (
                <Button
                  size="xs"
                  onClick={() => {
                    control.change(changed);
                    onApplied();
                  }}
                >
                  {needsChoice(alternative) ? words.price.choose : words.price.apply}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
