import { Link } from 'react-router';
import type { RequestDetail } from '../../api/views.js';
import { useWords } from '../words/words.js';
import styles from './request.module.css';

/** In place of what accepts and pays: the newsroom has withdrawn what is offered. */
export function ArticleWithdrawn({ request }: { request: RequestDetail }) {
  const words = useWords();
  return (
    <div className={styles.state} role="status">
      <p className={styles.stateTitle}>{words.request.articleWithdrawn(request.itemCount)}</p>
      <p>{words.request.articleWithdrawnText}</p>
      <p className={styles.stateText}>
        <Link to="/">{words.request.another}</Link>
      </p>
    </div>
  );
}
