import type { Article } from '../../api/views.js';
import { useWords } from '../words/words.js';
import styles from './article.module.css';

/** “May I?”, answered in one sentence before anything else. */
export function AnswerLine({ article }: { article: Article }) {
  const words = useWords();
  const text = article.components.find(({ kind }) => kind === 'text');
  const pictures = article.components.filter(({ kind }) => kind !== 'text');
  const free = pictures.filter(({ rights }) => rights.status === 'licensable').length;
  const status = text?.rights.status ?? 'needs-clearance';
  return (
    <p className={styles.answer} data-status={status}>
      {words.article.answers[status]} {pictures.length > 0 ? words.article.picturesOf(free, pictures.length) : null}
    </p>
  );
}
