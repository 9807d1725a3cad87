import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { SectionTabs } from '../../design/shell/section-tabs.js';
import { Files } from '../list/files.js';
import { ListPage } from '../list/list-page.js';
import { useWords } from '../words/words.js';

interface ReportsFrameProps {
  title: string;
  /** Addresses of files with their names. */
  files?: readonly { href: string; name: string }[];
  children: ReactNode;
}

/** One of the reports: the ways through them, and what can be had on paper or as a file. */
export function ReportsFrame({ title, files = [], children }: ReportsFrameProps) {
  const { reports: words } = useWords();
  return (
    <ListPage title={title} actions={<Files files={files} print={words.print} />}>
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
