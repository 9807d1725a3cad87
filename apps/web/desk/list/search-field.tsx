import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTyped } from '../../design/address/use-typed.js';
import { KeyHint } from '../keys/key-hint.js';
import { useKeys } from '../keys/use-keys.js';

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}

/** Searches while one types, a moment after each pause; `/` jumps into it. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const { typed, type } = useTyped({ value, onPause: onChange });
  useKeys({ '/': () => input.current?.focus() });
  return (
    <TextInput
      ref={input}
      type="search"
      label={label}
      placeholder={placeholder ?? ''}
      size="sm"
      dir="auto"
      value={typed}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={typed === '' ? <KeyHint keys="/" /> : null}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
