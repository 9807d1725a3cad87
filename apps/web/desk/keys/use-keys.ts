import { useEffect, useEffectEvent } from 'react';
import { letterOf, shortcutOf, type Pressed } from './key-names.js';
import { useKeyChoice } from './keys.js';

/** The last two keys, so that the second of `g q` knows the first. */
const pressed: { before: Pressed; last: Pressed } = { before: { key: '', at: 0 }, last: { key: '', at: 0 } };

const TYPED_INTO = new Set(['text', 'email', 'password', 'search', 'number', 'url', 'date', 'tel', 'datetime-local']);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TYPED_INTO.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/**
 * Shortcuts of one key (`j`) or two in a row (`g q`) for as long as a page shows. They rest while somebody types, while
 * a dialog is open, and when they are switched off.
 */
export function useKeys(shortcuts: Readonly<Record<string, () => void>>): void {
  const { isOn } = useKeyChoice();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (isTyping(event.target) || document.querySelector('[aria-modal="true"]')) return;
    const letter = letterOf(event);
    const run = shortcuts[shortcutOf(letter, pressed.before, event.timeStamp, shortcuts)];
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    if (!isOn) return;
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn]);
}

/** Remembers which keys came before; once for the whole desk, ahead of every page. */
export function useSequences(): void {
  useEffect(() => {
    const remember = (event: KeyboardEvent) => {
      pressed.before = pressed.last;
      pressed.last = { key: isTyping(event.target) ? '' : letterOf(event), at: event.timeStamp };
    };
    window.addEventListener('keydown', remember, { capture: true });
    return () => window.removeEventListener('keydown', remember, { capture: true });
  }, []);
}
