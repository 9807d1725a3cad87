import { NavLink } from 'react-router';
import { useWords } from '../words/words.js';
import styles from './rights.module.css';

/** The ways through the rights desk, above each of its pages. */
export function RightsTabs() {
  const words = useWords();
  const { tabs } = words.rights;
  return (
    <nav aria-label={words.rights.parts} className={styles.tabs}>
      <NavLink to="/rights" end>
        {tabs.report}
      </NavLink>
      <NavLink to="/rights/rules">{tabs.rules}</NavLink>
      <NavLink to="/rights/contributors">{tabs.contributors}</NavLink>
      <NavLink to="/rights/agencies">{tabs.agencies}</NavLink>
    </nav>
  );
}
