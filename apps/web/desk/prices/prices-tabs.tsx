import { NavLink } from 'react-router';
import { useWords } from '../words/words.js';
import styles from './prices.module.css';

/** Price books, and what is agreed beside them. */
export function PricesTabs() {
  const { prices: words } = useWords();
  return (
    <nav aria-label={words.parts} className={styles.tabs}>
      <NavLink to="/prices" end>
        {words.books}
      </NavLink>
      <NavLink to="/prices/terms">{words.terms.title}</NavLink>
    </nav>
  );
}
