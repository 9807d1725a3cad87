import { useKeyChoice } from './keys.js';
import styles from './keys.module.css';

/** The key of a control, shown beside its name where there is a keyboard to press it on. */
export function KeyHint({ keys }: { keys: string }) {
  const { isOn } = useKeyChoice();
  if (!isOn) return null;
  return (
    <span className={styles.hint} aria-hidden="true">
      {keys.split(' ').map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
