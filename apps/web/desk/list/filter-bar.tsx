import { Button, NativeSelect, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useKeys } from '../keys/use-keys.js';
import { useWords } from '../words/words.js';
import styles from './list.module.css';

interface FilterBarProps {
  isFiltered: boolean;
  onClear: () => void;
  children: ReactNode;
}

/** Search and filters above a list; the search field comes first and takes what room there is. */
export function FilterBar({ isFiltered, onClear, children }: FilterBarProps) {
  const words = useWords();
  const bar = useRef<HTMLFormElement>(null);
  useKeys({ f: () => bar.current?.querySelector('select')?.focus() });
  return (
    <form
      ref={bar}
      role="search"
      aria-label={words.queue.filters}
      className={styles.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {isFiltered ? (
        <Button size="sm" variant="subtle" className={styles.filterAction ?? ''} onClick={onClear}>
          {words.queue.clear}
        </Button>
      ) : null}
    </form>
  );
}

interface FilterSelectProps {
  label: string;
  /** What stands for no choice. */
  any: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

export function FilterSelect({ label, any, value, options, onChange }: FilterSelectProps) {
  return (
    <NativeSelect
      label={label}
      size="sm"
      value={value}
      data={[{ value: '', label: any }, ...options]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface FilterTogglesProps {
  label: string;
  options: readonly { label: string; isOn: boolean; onToggle: () => void }[];
}

/** Narrowings that are on or off, below the others. */
export function FilterToggles({ label, options }: FilterTogglesProps) {
  return (
    <div className={styles.toggles} role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {options.map((option) => (
        <UnstyledButton
          key={option.label}
          className={styles.toggle ?? ''}
          aria-pressed={option.isOn}
          onClick={option.onToggle}
        >
          {option.isOn ? <IconCheck size={15} aria-hidden="true" /> : null}
          {option.label}
        </UnstyledButton>
      ))}
    </div>
  );
}
