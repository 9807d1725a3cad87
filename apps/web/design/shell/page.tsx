import { useEffect, type ReactNode } from 'react';
import styles from './shell.module.css';

interface PageProps {
  /** The heading, and the name of the tab. */
  title: string;
  /** Shown instead of the title when the heading is more than words. */
  heading?: ReactNode;
  /** A short line above the heading, such as a reference with its state. */
  eyebrow?: ReactNode;
  /** A sentence or two under the heading. */
  lead?: ReactNode;
  /** At the end of the heading's line. */
  actions?: ReactNode;
  /** `text`: one measure; `form`: narrow; `wide`: the grid. */
  width?: 'form' | 'text' | 'wide';
  children?: ReactNode;
}

/** One page: its heading and its matter. */
export function Page({ title, heading, eyebrow, lead, actions, width = 'wide', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Imprimatur`;
  }, [title]);
  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.pageHead}>
        <div>
          {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
          <h1 className={styles.pageTitle}>{heading ?? title}</h1>
          {lead ? <div className={styles.lead}>{lead}</div> : null}
        </div>
        {actions ? <div className={styles.pageActions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  /** At the end of the heading's line. */
  aside?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** A part of a page under a hairline. */
export function Section({ title, aside, id, children }: SectionProps) {
  return (
    <section className={styles.section} {...(id ? { id } : {})}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface ColumnsProps {
  children: ReactNode;
  aside: ReactNode;
  /** What people come for: at the head of the aside, and before everything where there is only one column. */
  first?: ReactNode;
}

/** The matter and what stands beside it; one column where there is no room for two. */
export function Columns({ children, aside, first }: ColumnsProps) {
  return (
    <div className={styles.columns}>
      {first ? <div className={styles.columnFirst}>{first}</div> : null}
      <div className={styles.columnMain}>{children}</div>
      <div className={styles.columnAside}>{aside}</div>
    </div>
  );
}
