import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useSharedWords } from '../../words/shared.js';
import styles from './feedback.module.css';

const WIDTHS = ['92%', '100%', '84%', '97%', '61%'];

/** Lines where text will stand. */
export function Loading({ lines = 5 }: { lines?: number }) {
  const words = useSharedWords();
  return (
    <div role="status" className={styles.loading}>
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={14} width={WIDTHS[index % WIDTHS.length] ?? '100%'} radius="sm" />
      ))}
    </div>
  );
}
