import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { SectionTabs } from '../../design/shell/section-tabs.js';
import { Files } from '../list/files.js';
import { ListPage } from '../list/list-page.js';
import { useWords } from '../words/words.js';

interface LedgerFrameProps {
  title: string;
  lead?: ReactNode;
  /** Addresses of files with their names. */
  files?: readonly { href: string; name: string }[];
  children: ReactNode;
}

/** A part of the ledger: the ways through it, and what can be had on paper or as a file. */
export function LedgerFrame({ title, lead, files = [], children }: LedgerFrameProps) {
  const { ledger: words } = useWords();
  return (
    <ListPage title={title} lead={lead} actions={<Files files={files} print={words.print} />}>
      <SectionTabs label={words.parts}>
        <NavLink to="/ledger" end>
          {words.tabs.balance}
        </NavLink>
        <NavLink to="/ledger/journal">{words.tabs.journal}</NavLink>
        <NavLink to="/ledger/revenue">{words.tabs.revenue}</NavLink>
        <NavLink to="/ledger/periods">{words.tabs.periods}</NavLink>
      </SectionTabs>
      {children}
    </ListPage>
  );
}
