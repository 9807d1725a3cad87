import { createContext, use } from 'react';
import type { RuleMistake } from '../../api/desk-rules.js';
import { ServerText } from '../../design/reading/server-text.js';
import styles from './approval.module.css';

/** What was wrong when the draft was saved last. */
export const Mistakes = createContext<readonly RuleMistake[]>([]);

/** The mistakes of one place, beside it. @param inside also those of places within it */
export function MistakesAt({ path, inside = false }: { path: string; inside?: boolean }) {
  const here = use(Mistakes).filter((one) => one.path === path || (inside && one.path.startsWith(`${path}.`)));
  if (here.length === 0) return null;
  return (
    <ul className={styles.mistakes}>
      {here.map((one) => (
        <li key={`${one.path}-${one.code}`}>
          <ServerText>{one.message}</ServerText>
        </li>
      ))}
    </ul>
  );
}
