import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.js';
import { isReference, licenceReferenceOf, makeReference, requestReferenceOf } from './reference.js';

describe('newId', () => {
  it('sorts in the order of making, also within a millisecond', () => {
    const ids = Array.from({ length: 1_000 }, () => newId(1_795_000_000_000));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isId)).toBe(true);
    expect(newId(1_795_000_000_001) > ids.at(-1)!).toBe(true);
  });
});

describe('references', () => {
  it('keep one number from request to licence', () => {
    const request = makeReference('R', 2026, 42);
    expect(request).toBe('R-2026-00042');
    expect(licenceReferenceOf(request)).toBe('L-2026-00042');
    expect(requestReferenceOf('L-2026-00042')).toBe(request);
    expect(isReference(request, 'L')).toBe(false);
    expect(isReference('R-26-1')).toBe(false);
  });
});
