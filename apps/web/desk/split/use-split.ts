import { useMediaQuery } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';

const STORED = 'imprimatur-desk-split';
const WIDE = '(min-width: 80em)';
const watchers = new Set<() => void>();
/** What was chosen where storage is forbidden lives as long as the page. */
let remembered: string | null = null;

function read(): boolean {
  try {
    return (localStorage.getItem(STORED) ?? remembered) === 'on';
  } catch {
    return remembered === 'on';
  }
}

function write(isOn: boolean): void {
  remembered = isOn ? 'on' : 'off';
  try {
    localStorage.setItem(STORED, remembered);
  } catch {
    // Kept above.
  }
  for (const watch of watchers) watch();
}

function subscribe(watch: () => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}

/** List and request side by side, where the screen is wide enough; remembered. */
export function useSplit() {
  const isChosen = useSyncExternalStore(subscribe, read);
  const hasRoom = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });
  return { isOn: isChosen && hasRoom, hasRoom, toggle: () => write(!isChosen) };
}
