import type { ReactNode } from 'react';
import styles from './section-tabs.module.css';

interface SectionTabsProps {
  /** What the links lead through, for those who do not see them. */
  label: string;
  /** Links; the one with `aria-current` is where one is. */
  children: ReactNode;
}

/** The ways through a part of the site, above each of its pages. */
export function SectionTabs({ label, children }: SectionTabsProps) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {children}
    </nav>
  );
}
