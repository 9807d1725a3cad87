import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import styles from './sources.module.css';

interface DropZoneProps {
  onFile: (file: File) => void;
  isBusy: boolean;
}

/** Where a file is dropped, or chosen by whoever does not drag. */
export function DropZone({ onFile, isBusy }: DropZoneProps) {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file && !isBusy) onFile(file);
      }}
    >
      <p className={styles.dropTitle}>{words.bulk.drop}</p>
      <FileButton
        accept=".csv,.tsv,.txt,.zip,text/csv,application/zip"
        onChange={(file) => {
          if (file) onFile(file);
        }}
      >
        {(props) => (
          <Button {...props} variant="filled" color="seal" loading={isBusy}>
            {words.bulk.dropOr}
          </Button>
        )}
      </FileButton>
      <p className={styles.quiet}>{words.bulk.dropWhy}</p>
      <span role="status" className={styles.quiet}>
        {isBusy ? words.bulk.uploading : null}
      </span>
    </div>
  );
}
