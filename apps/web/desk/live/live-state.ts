import { useSyncExternalStore } from 'react';

/** Whether changes are told as they happen; otherwise pages ask every now and then. */
let isOn = false;
const watchers = new Set<() => void>();

export function setLive(next: boolean): void {
  if (isOn === next) return;
  isOn = next;
  for (const watch of watchers) watch();
}

function subscribe(watch: () => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}

export const useIsLive = (): boolean => useSyncExternalStore(subscribe, () => isOn);

/** While changes are told, asking is only for what may have been lost on the way. */
const SELDOM_MS = 180_000;

/** How often a page asks by itself: seldom while changes are told, every `ms` otherwise. */
export const askEvery = (ms: number) => (): number => (isOn ? SELDOM_MS : ms);
