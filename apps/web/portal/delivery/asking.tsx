import { Button } from '@mantine/core';
import { useWords } from '../words/words.js';
import styles from './delivery.module.css';

interface AskingProps {
  question: string;
  yes: string;
  isPending: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once more before something stops working. */
export function Asking({ question, yes, isPending, onYes, onNo }: AskingProps) {
  const words = useWords();
  return (
    <div role="group" className={styles.asking}>
      <span>{question}</span>
      <Button size="xs" color="seal" variant="filled" loading={isPending} onClick={onYes}>
        {yes}
      </Button>
      <Button size="xs" variant="subtle" onClick={onNo}>
        {words.delivery.cancel}
      </Button>
    </div>
  );
}
