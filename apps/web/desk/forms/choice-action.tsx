import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState, type KeyboardEvent, type Ref } from 'react';
import styles from './choice-action.module.css';

interface ChoiceActionProps {
  ref?: Ref<HTMLSelectElement>;
  /** What is chosen; says it while nothing is. */
  label: string;
  data: readonly { value: string; label: string }[];
  /** What the button says that is there once something is chosen. */
  action: string;
  /** The key that leads here. */
  shortcut?: string;
  onDo: (value: string) => void;
}

/** A list and the button that does it, or `Enter`: nothing is done on the way there by the arrows. */
export function ChoiceAction({ ref, label, data, action, shortcut, onDo }: ChoiceActionProps) {
  const [chosen, setChosen] = useState('');
  const line = useRef<HTMLDivElement>(null);
  const done = (value: string): void => {
    if (value === '') return;
    setChosen('');
    // The button goes: what follows begins at the list.
    line.current?.querySelector('select')?.focus();
    onDo(value);
  };
  return (
    <div ref={line} className={styles.line}>
      <NativeSelect
        {...(ref && { ref })}
        size="sm"
        aria-label={label}
        {...(shortcut && { 'aria-keyshortcuts': shortcut })}
        value={chosen}
        data={[{ value: '', label }, ...data]}
        onChange={(event) => setChosen(event.currentTarget.value)}
        onKeyDown={(event: KeyboardEvent<HTMLSelectElement>) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          done(event.currentTarget.value);
        }}
      />
      {chosen === '' ? null : (
        <Button size="sm" onClick={() => done(chosen)}>
          {action}
        </Button>
      )}
    </div>
  );
}
