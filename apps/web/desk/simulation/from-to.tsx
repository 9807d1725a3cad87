import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import styles from './simulation.module.css';

/** What was and what would be, with an arrow between; read aloud with a word instead. */
export function FromTo({ from, to }: { from: string; to: string }) {
  const { simulation: words } = useWords();
  return (
    <bdi dir="ltr">
      {from}
      <IconArrowRight className={styles.arrow} aria-hidden="true" />
      <VisuallyHidden> {words.to} </VisuallyHidden>
      {to}
    </bdi>
  );
}
