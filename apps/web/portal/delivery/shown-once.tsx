import { CopyText } from '../../design/feedback/copy-text.js';
import { Note } from '../../design/feedback/note.js';
import styles from './delivery.module.css';

/** Something secret that will not be shown again. */
export function ShownOnce({ title, text, secret }: { title: string; text: string; secret: string }) {
  return (
    <Note tone="good">
      <strong>{title}</strong> {text}
      <span className={styles.secret}>
        <code dir="ltr">{secret}</code>
        <CopyText value={secret} what={title} />
      </span>
    </Note>
  );
}
