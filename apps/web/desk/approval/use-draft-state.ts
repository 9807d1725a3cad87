import { useCallback, useState } from 'react';
import type { RuleSetContent } from '../../api/desk-rules.js';

interface Edited {
  title: string;
  content: RuleSetContent;
}
interface History {
  past: Edited[];
  now: Edited;
  future: Edited[];
}

const LONGEST_HISTORY = 100;
/** Typing in one field is one step as long as it goes on. */
const SAME_STEP_MS = 800;

/** A draft as it is edited, with every step back and forth. */
export function useDraftState(saved: Edited) {
  const [history, setHistory] = useState<History>({ past: [], now: saved, future: [] });
  const [savedNow, setSaved] = useState(saved);
  const [lastAt, setLastAt] = useState(0);
  const set = useCallback(
    (next: Edited) => {
      const at = Date.now();
      const isSameStep = at - lastAt < SAME_STEP_MS;
      setLastAt(at);
      setHistory(({ past, now }) => ({
        past: isSameStep && past.length > 0 ? past : [...past, now].slice(-LONGEST_HISTORY),
        now: next,
        future: [],
      }));
    },
    [lastAt],
  );
  const undo = () =>
    setHistory(({ past, now, future }) => {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
    });
  const redo = () =>
    setHistory(({ past, now, future }) => {
      const [after, ...rest] = future;
      return after ? { past: [...past, now], now: after, future: rest } : { past, now, future };
    });
  return {
    ...history.now,
    setTitle: (title: string) => set({ ...history.now, title }),
    setContent: (content: RuleSetContent) => set({ ...history.now, content }),
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isDirty: JSON.stringify(history.now) !== JSON.stringify(savedNow),
    markSaved: () => setSaved(history.now),
  };
}
