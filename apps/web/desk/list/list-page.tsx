import type { ReactNode } from 'react';
import { Page } from '../../design/shell/page.js';
import styles from './list.module.css';

interface ListPageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page that is a list: its name steps back behind what it holds. */
export function ListPage({ title, lead, actions, children }: ListPageProps) {
  return (
    <Page title={title} heading={<span className={styles.title}>{title}</span>} lead={lead} actions={actions}>
      {children}
    </Page>
  );
}
