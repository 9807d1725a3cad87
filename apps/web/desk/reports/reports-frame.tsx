import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { SectionTabs } from '../../design/shell/section-tabs.js';
import { ListPage } from '../list/list-page.js';
import { useWords } from '../words/words.js';
import styles from '../ledger/ledger.module.css';

interface ReportsFrameProps {
  title: string;
  /** Addresses of files with their names. */
  files?: readonly { href: string; name: string }[];
  children: ReactNode;
}

/** One of the reports: the ways through them, and what can be had on paper or as a file. */
export function ReportsFrame({ title, files = [], children }: ReportsFrameProps) {
  const { reports: words } = useWords();
  const actions = (
    <div className={styles.actions}>
      {files.map(({ href, name }) => (
        <Button
          key={name}
          component="a"
          href={href}
          download
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {name}
        </Button>
      ))}
      <Button leftSection={<IconPrinter size={16} aria-hidden="true" />} onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
  return (
    <ListPage title={title} actions={actions}>
      <SectionTabs label={words.parts}>
        <NavLink to="/reports" end>
          {words.tabs.sales}
        </NavLink>
        <NavLink to="/ledger/revenue">{words.tabs.recognition}</NavLink>
        <NavLink to="/tax" end>
          {words.tabs.tax}
        </NavLink>
        <NavLink to="/tax/tables">{words.tabs.tables}</NavLink>
      </SectionTabs>
      {children}
    </ListPage>
  );
}
