import { NavLink } from 'react-router';
import { SectionTabs } from '../../design/shell/section-tabs.js';
import { useWords } from '../words/words.js';

/** Price books, and what is agreed beside them. */
export function PricesTabs() {
  const { prices: words } = useWords();
  return (
    <SectionTabs label={words.parts}>
      <NavLink to="/prices" end>
        {words.books}
      </NavLink>
      <NavLink to="/prices/terms">{words.terms.title}</NavLink>
    </SectionTabs>
  );
}
