import type { ReactNode } from 'react';
import styles from '../decision.module.css';

/** Fields that most decisions leave alone, folded away. */
export function Fold({ title, note, children }: { title: string; note?: string | null; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>
        {title}
        {note ? <span className={styles.foldCount}>{note}</span> : null}
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
