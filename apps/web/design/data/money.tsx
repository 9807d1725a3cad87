import { moneyText, type MoneyValue } from './format.js';
import styles from './data.module.css';

interface MoneyProps {
  value: MoneyValue;
  /** `figure` is the large one of a page, set in the serif. */
  size?: 'text' | 'figure';
  /** Leave out the decimals of a whole amount. */
  round?: boolean;
}

/** An amount with its currency in tabular figures. */
export function Money({ value, size = 'text', round = false }: MoneyProps) {
  return (
    <data
      className={size === 'figure' ? styles.figure : styles.amount}
      value={value.amount}
      data-currency={value.currency}
    >
      <bdi dir="ltr">{moneyText(value, { round })}</bdi>
    </data>
  );
}
