import { Button } from '@mantine/core';
import { useState } from 'react';
import type { QueueItem } from '../../api/desk-client.js';
import { BulkDialog } from '../bulk/bulk-dialog.js';
import { KeyHint } from '../keys/key-hint.js';
import { useKeys } from '../keys/use-keys.js';
import { useWords } from '../words/words.js';
import type { useSelection } from './use-selection.js';
import styles from './queue.module.css';

interface ChosenBarProps {
  selection: ReturnType<typeof useSelection>;
  items: readonly QueueItem[];
}

/** What can be done with the chosen lines; there while any is. */
export function ChosenBar({ selection, items }: ChosenBarProps) {
  const { work: words } = useWords();
  const [deciding, setDeciding] = useState<readonly string[]>([]);
  const count = selection.chosen.length;
  useKeys(count > 0 ? { b: () => setDeciding(selection.chosen), Escape: selection.clear } : {});
  return (
    <>
      {count > 0 ? (
        <div className={styles.chosen} role="region" aria-label={words.chosenRegion}>
          <p role="status">{words.chosen(count)}</p>
          <Button
            variant="filled"
            color="seal"
            size="sm"
            aria-keyshortcuts="b"
            rightSection={<KeyHint keys="b" />}
            onClick={() => setDeciding(selection.chosen)}
          >
            {words.decideAll}
          </Button>
          {count < items.length ? (
            <Button size="sm" onClick={selection.all}>
              {words.chooseAll(items.length)}
            </Button>
          ) : null}
          <Button size="sm" variant="subtle" onClick={selection.clear}>
            {words.chooseNone}
          </Button>
        </div>
      ) : null}
      <BulkDialog
        references={deciding}
        onClose={() => {
          setDeciding([]);
          selection.clear();
        }}
      />
    </>
  );
}
