import { Button, TextInput } from '@mantine/core';
import type { Money } from '../../api/desk-client.js';
import { useLanguage } from '../../words/language.js';
import { useWords } from '../words/words.js';
import { minorUnits, shareOff } from './amount.js';
import { priceText } from './price-text.js';
import styles from './decision.module.css';

interface PriceFieldProps {
  value: string;
  /** What the price book says for the same terms; null while it is not known. */
  book: Money | null;
  currency?: string;
  onChange: (value: string) => void;
  /** Back to the book's price, where that is a choice. */
  onBook?: () => void;
}

/** A price of one's own, with how far it lies from the price book's. */
export function PriceField({ value, book, currency = book?.currency ?? 'GBP', onChange, onBook }: PriceFieldProps) {
  const words = useWords();
  const { locale } = useLanguage();
  const minor = minorUnits(value, currency);
  const off = minor !== null && book ? shareOff({ amount: minor, currency }, book) : null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' });
  return (
    <div className={styles.priceField}>
      <TextInput
        label={words.decision.price}
        description={words.decision.priceWhy(currency)}
        inputMode="decimal"
        autoComplete="off"
        placeholder={book ? priceText(book) : ''}
        value={value}
        error={value.trim() !== '' && minor === null ? words.decision.priceWrong : null}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p role="status" className={styles.off}>
        {off === null || off === 0
          ? null
          : `${words.decision.off(percent.format(off))}. ${words.decision.mayNeedSecond}`}
      </p>
      {onBook ? (
        <div>
          <Button size="xs" variant="subtle" onClick={onBook}>
            {words.decision.bookPriceAgain}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
