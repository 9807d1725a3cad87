import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useTyped } from '../../design/address/use-typed.js';
import { useWords } from '../words/words.js';
import styles from './search.module.css';

interface SearchFieldProps {
  q: string;
  /** While one types; `isStep` when somebody means to be able to come back to it. */
  onSearch: (q: string, isStep: boolean) => void;
  /** Down from the field into the results. */
  onDown: () => void;
}

const PAUSE_MS = 180;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Searches while one types. `/` jumps into it, down goes on to the results, escape empties it. A plain form as well. */
export function SearchField({ q, onSearch, onDown }: SearchFieldProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { typed, type, empty, cancel } = useTyped({
    ...{ value: q, pauseMs: PAUSE_MS },
    onPause: (text) => onSearch(text, false),
  });
  useEffect(() => {
    const jump = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    cancel();
    onSearch(typed.trim(), true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      empty();
      onSearch('', false);
    }
  };
  return (
    <form className={styles.form} action="/search" method="get" role="search" onSubmit={submit}>
      <label className={styles.label} htmlFor="search">
        {words.search.field}
      </label>
      <div className={styles.field}>
        <input
          ref={input}
          id="search"
          name="q"
          type="search"
          dir="auto"
          value={typed}
          placeholder={words.search.placeholder}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="search-hint"
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <kbd className={styles.slash} aria-hidden="true">
          /
        </kbd>
        <UnstyledButton type="submit" className={styles.go ?? ''}>
          <IconSearch size={22} aria-hidden="true" />
          <VisuallyHidden>{words.search.go}</VisuallyHidden>
        </UnstyledButton>
      </div>
      <p id="search-hint" className={styles.hint}>
        {words.search.hint}
      </p>
    </form>
  );
}
