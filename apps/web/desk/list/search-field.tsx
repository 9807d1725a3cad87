import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { KeyHint } from '../keys/key-hint.js';
import { useKeys } from '../keys/use-keys.js';

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}

const PAUSE_MS = 250;

/** Searches while one types, a moment after each pause; `/` jumps into it. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const send = useDebouncedCallback(onChange, PAUSE_MS);
  // The address may change without typing: going back, or clearing the filters.
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => () => send.cancel(), [send]);
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
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
