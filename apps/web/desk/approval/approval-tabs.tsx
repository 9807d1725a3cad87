import { NavLink } from 'react-router';
import { SectionTabs } from '../../design/shell/section-tabs.js';
import { useWords } from '../words/words.js';

/** The ways through rules and names, above each of their pages. */
export function ApprovalTabs() {
  const { approval: words } = useWords();
  return (
    <SectionTabs label={words.parts}>
      <NavLink to="/rules" end>
        {words.tabs.rules}
      </NavLink>
      <NavLink to="/screening">{words.tabs.hits}</NavLink>
      <NavLink to="/sanctions-lists">{words.tabs.lists}</NavLink>
    </SectionTabs>
  );
}
