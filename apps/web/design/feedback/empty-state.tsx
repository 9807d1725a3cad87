import type { ReactNode } from 'react';
import styles from './feedback.module.css';

/** Nothing here yet: why, and the way to the first one. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children ? <div className={styles.emptyText}>{children}</div> : null}
      {action}
    </div>
  );
}
