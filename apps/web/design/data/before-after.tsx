import type { ReactNode } from 'react';
import styles from './before-after.module.css';

export interface BeforeAfterRow {
  key: string;
  label: ReactNode;
  before: ReactNode;
  after: ReactNode;
  /** A word beside the label where this line is other than before, in a table that shows what stayed too. */
  mark?: string | undefined;
}

interface BeforeAfterProps {
  /** What the table is about, for those who do not see it. */
  label: string;
  /** What the lines, the left and the right column are called. */
  heads: readonly [term: ReactNode, before: ReactNode, after: ReactNode];
  rows: readonly BeforeAfterRow[];
}

/** Two versions side by side, only what changed or all of it with marks; on a telephone the two values stand under the name of what they are. */
export function BeforeAfter({ label, heads: [term, before, after], rows }: BeforeAfterProps) {
  const isAllChanged = rows.every(({ mark }) => mark === undefined);
  return (
    <table className={styles.table} aria-label={label} data-changes={isAllChanged || undefined}>
      <thead>
        <tr>
          <th scope="col" className={styles.term}>
            {term}
          </th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-other={row.mark ? true : undefined}>
            <th scope="row">
              {row.label}
              {row.mark ? <span className={styles.mark}>{row.mark}</span> : null}
            </th>
            <td>{row.before}</td>
            <td>{row.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
