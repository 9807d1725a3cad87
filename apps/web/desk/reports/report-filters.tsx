import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { RangeFields } from '../ledger/range-fields.js';
import { useWords } from '../words/words.js';
import styles from '../ledger/ledger.module.css';

interface ReportFiltersProps {
  currency: string;
  currencies: readonly string[];
  from: string;
  to: string;
  onChange: (name: 'currency' | 'from' | 'to', value: string) => void;
  children?: ReactNode;
}

/** Which currency and days a report is of. */
export function ReportFilters({ currency, currencies, from, to, onChange, children }: ReportFiltersProps) {
  const { ledger: words } = useWords();
  return (
    <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
      {children}
      <NativeSelect
        size="sm"
        label={words.currency}
        value={currency}
        data={currencies.includes(currency) ? [...currencies] : [currency, ...currencies]}
        onChange={(event) => onChange('currency', event.currentTarget.value)}
      />
      <RangeFields from={from} to={to} onChange={onChange} />
    </form>
  );
}
