import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import type { Kept } from './use-kept-draft.js';
import styles from './drafts.module.css';

/** Says where the last change is safe, and lets it be forgotten. */
export function DraftKept({ kept, onForget }: { kept: Kept; onForget?: () => void }) {
  const words = useWords();
  return (
    <p className={styles.kept}>
      <span role="status">
        {kept === 'nothing' ? null : (
          <>
            {kept === 'saving' ? null : <IconCheck size={14} aria-hidden="true" />} {words.drafts[kept]}
          </>
        )}
      </span>
      {onForget && kept !== 'nothing' ? (
        <UnstyledButton className={styles.forget} onClick={onForget}>
          {words.drafts.startOver}
        </UnstyledButton>
      ) : null}
    </p>
  );
}
