import { describe, expect, it } from '@jest/globals';
import { undoStep } from './use-undo.js';

const start = { past: [] as string[], now: 'a', future: [] as string[], field: null as string | null };

describe('undo', () => {
  it('goes back and forth, and typing in one field is one step', () => {
    const typed = ['b', 'bc', 'bcd'].reduce(
      (state, value) => undoStep(state, { kind: 'set', value, field: 'base' }),
      start,
    );
    const other = undoStep(typed, { kind: 'set', value: 'x', field: 'rush' });
    const back = undoStep(other, { kind: 'undo' });
    expect(back.now).toBe('bcd');
    expect(undoStep(back, { kind: 'undo' }).now).toBe('a');
    expect(undoStep(back, { kind: 'redo' }).now).toBe('x');
    expect(undoStep(start, { kind: 'undo' })).toBe(start);
  });

  it('forgets what was undone once something new is done', () => {
    const back = undoStep(undoStep(start, { kind: 'set', value: 'b', field: null }), { kind: 'undo' });
    expect(undoStep(back, { kind: 'set', value: 'c', field: null }).future).toEqual([]);
  });
});
