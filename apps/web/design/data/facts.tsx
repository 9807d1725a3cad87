import type { ReactNode } from 'react';
import styles from './data.module.css';

export interface FactEntry {
  label: string;
  value: ReactNode;
}

/** Names and values with hairlines between them. `columns` sets them side by side where there is room. */
export function Facts({ entries, columns = false }: { entries: FactEntry[]; columns?: boolean }) {
  return (
    <dl className={columns ? styles.factColumns : styles.facts}>
      {entries.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
