import { useReducer } from 'react';

interface Undoable<T> {
  past: T[];
  now: T;
  future: T[];
  /** Which field the last change was in: typing on in it is one step. */
  field: string | null;
}

type Step<T> = { kind: 'set'; value: T; field: string | null } | { kind: 'undo' | 'redo' } | { kind: 'load'; value: T };

const LONGEST = 200;

export function undoStep<T>(state: Undoable<T>, step: Step<T>): Undoable<T> {
  const { past, now, future } = state;
  switch (step.kind) {
    case 'set': {
      const goesOn = step.field !== null && step.field === state.field && past.length > 0;
      return {
        past: goesOn ? past : [...past, now].slice(-LONGEST),
        now: step.value,
        future: [],
        field: step.field,
      };
    }
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined) return state;
      return { past: past.slice(0, -1), now: before, future: [now, ...future], field: null };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (next === undefined) return state;
      return { past: [...past, now], now: next, future: rest, field: null };
    }
    case 'load':
      return { past: [], now: step.value, future: [], field: null };
  }
}

/** A value with its way back and forth. */
export function useUndo<T>(first: T) {
  const [state, dispatch] = useReducer(undoStep<T>, { past: [], now: first, future: [], field: null });
  return {
    value: state.now,
    set: (value: T, field: string | null = null) => dispatch({ kind: 'set', value, field }),
    undo: () => dispatch({ kind: 'undo' }),
    redo: () => dispatch({ kind: 'redo' }),
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
  };
}
