import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import styles from './check.module.css';

/** Where files are dropped, or chosen: a field that a keyboard and a screen reader know. */
export function DropPlace({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { check: words } = useWords();
  const [isOver, setOver] = useState(false);
  return (
    <label
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <IconFileUpload size={32} stroke={1.5} aria-hidden="true" />
      <span className={styles.dropTitle}>{words.choose}</span>
      <span className={styles.quiet}>{words.chooseHint}</span>
      <input
        type="file"
        multiple
        className={styles.field}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again, after it was changed.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
