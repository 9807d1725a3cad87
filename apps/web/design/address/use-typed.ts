import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';

interface Typing {
  /** What stands in the address. */
  value: string;
  /** A moment after each pause; never while one is in the middle of a word. */
  onPause: (value: string) => void;
  pauseMs?: number;
}

/**
 * What is being typed into a field whose value lives in the address. The field is ahead of the address by a pause; the
 * address may change without typing as well (going back, clearing the filters), and the field follows.
 */
export function useTyped({ value, onPause, pauseMs = 250 }: Typing) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const send = useDebouncedCallback(onPause, pauseMs);
  if (known !== value) {
    setKnown(value);
    if (typed.trim() !== value.trim()) setTyped(value);
  }
  useEffect(() => () => send.cancel(), [send]);
  const type = (next: string) => {
    setTyped(next);
    send(next.trim());
  };
  /** Empties the field without waiting for a pause. */
  const empty = () => {
    setTyped('');
    send.cancel();
  };
  return { typed, type, empty, cancel: send.cancel };
}
