import { NavLink } from 'react-router';
import { useWords } from '../words/words.js';
import rights from '../rights/rights.module.css';

/** The ways through rules and names, above each of their pages. */
export function ApprovalTabs() {
  const { approval: words } = useWords();
  return (
    <nav aria-label={words.parts} className={rights.tabs}>
      <NavLink to="/rules" end>
        {words.tabs.rules}
      </NavLink>
      <NavLink to="/screening">{words.tabs.hits}</NavLink>
      <NavLink to="/sanctions-lists">{words.tabs.lists}</NavLink>
    </nav>
  );
}
