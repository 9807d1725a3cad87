import { NavLink } from 'react-router';
import styles from './shell.module.css';

interface LinkTab {
  to: string;
  label: string;
  count?: number | undefined;
}

/** Tabs that are addresses: each can be linked to, opened in a new window and gone back from. */
export function LinkTabs({ tabs, label }: { tabs: LinkTab[]; label: string }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end className={styles.tab}>
          {tab.label}
          {tab.count === undefined ? null : <span className={styles.tabCount}>{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
