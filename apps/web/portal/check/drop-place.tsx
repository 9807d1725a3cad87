import { IconFileUpload, IconFolder } from '@tabler/icons-react';
import { useState, type ChangeEvent } from 'react';
import { useWords } from '../words/words.js';
import { chosenFiles, droppedFiles, type GivenFiles } from './given-files.js';
import styles from './check.module.css';

/** Where files or a folder are dropped, or chosen: fields that a keyboard and a screen reader know. */
export function DropPlace({ onGiven }: { onGiven: (given: Promise<GivenFiles>) => void }) {
  const { check: words } = useWords();
  const [isOver, setOver] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.currentTarget;
    if (files && files.length > 0) onGiven(Promise.resolve(chosenFiles(files)));
    // The same file may be chosen again, after it was changed.
    event.currentTarget.value = '';
  };
  return (
    <div className={styles.places}>
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
          onGiven(droppedFiles(event.dataTransfer));
        }}
      >
        <IconFileUpload size={32} stroke={1.5} aria-hidden="true" />
        <span className={styles.dropTitle}>{words.choose}</span>
        <span className={styles.quiet}>{words.chooseHint}</span>
        <input type="file" multiple className={styles.field} onChange={choose} />
      </label>
      <label className={styles.folder}>
        <IconFolder size={20} stroke={1.5} aria-hidden="true" />
        {words.chooseFolder}
        <input type="file" ref={takesFolders} className={styles.field} onChange={choose} />
      </label>
    </div>
  );
}

/** The types of React do not know the attribute. */
const takesFolders = (field: HTMLInputElement | null): void => {
  if (field) field.webkitdirectory = true;
};
