import { NavLink } from 'react-router';
import { SectionTabs } from '../../design/shell/section-tabs.js';
import { useWords } from '../words/words.js';

/** The ways through the rights desk, above each of its pages. */
export function RightsTabs() {
  const words = useWords();
  const { tabs } = words.rights;
  return (
    <SectionTabs label={words.rights.parts}>
      <NavLink to="/rights" end>
        {tabs.report}
      </NavLink>
      <NavLink to="/rights/rules">{tabs.rules}</NavLink>
      <NavLink to="/rights/contributors">{tabs.contributors}</NavLink>
      <NavLink to="/rights/agencies">{tabs.agencies}</NavLink>
    </SectionTabs>
  );
}
