import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useSharedWords } from '../../words/shared.js';

/** A small button that copies a text; `what` names it for screen readers. */
export function CopyText({ value, what }: { value: string; what: string }) {
  const words = useSharedWords();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <ActionIcon variant="subtle" onClick={copy} aria-label={copied ? words.copied : `${words.copy}: ${what}`}>
          {copied ? <IconCheck size={18} aria-hidden="true" /> : <IconCopy size={18} aria-hidden="true" />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
