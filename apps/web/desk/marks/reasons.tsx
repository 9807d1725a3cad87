import type { ReviewReason } from '../../api/desk-client.js';
import { wordFor } from '../../words/shared.js';
import { useWords } from '../words/words.js';
import { Tag } from './tag.js';
import styles from './marks.module.css';

/** Why a person has to look, in a word each; the sentence shows when one points at it. */
export function Reasons({ reasons }: { reasons: readonly ReviewReason[] }) {
  const words = useWords();
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ code, message }) => (
        <li key={code}>
          <Tag title={message}>{wordFor(words.reasons, code)}</Tag>
        </li>
      ))}
    </ul>
  );
}
