import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetEveryLocal, isNewer, readLocal, storageKey, writeLocal } from './local-draft.js';

const parse = (content: unknown): string | null => (typeof content === 'string' ? content : null);
const AT = '2026-11-23T10:00:00.000Z';
const NOW = Date.parse('2026-11-24T10:00:00.000Z');

/** The little of a browser's storage that is used. */
class Storage {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return (this[key] as string | undefined) ?? null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

describe('a draft in the browser', () => {
  const before = (globalThis as { localStorage?: unknown }).localStorage;
  beforeEach(() => {
    Object.defineProperty(globalThis, 'localStorage', { value: new Storage(), configurable: true, writable: true });
  });
  afterEach(() => {
    Object.defineProperty(globalThis, 'localStorage', { value: before, configurable: true, writable: true });
  });

  it('of nobody is taken up by whoever signs in; another person’s is left alone', () => {
    writeLocal('free', { content: 'salt', editedAt: AT, owner: null });
    expect(readLocal('free', 'ada', parse, NOW)?.content).toBe('salt');
    writeLocal('free', { content: 'fog', editedAt: AT, owner: 'ada' });
    expect(readLocal('free', 'ada', parse, NOW)?.content).toBe('fog');
    expect(readLocal('free', 'grace', parse, NOW)).toBeNull();
    expect(readLocal('free', null, parse, NOW)).toBeNull();
    // While it is not known yet who reads, nothing flickers.
    expect(readLocal('free', undefined, parse, NOW)?.content).toBe('fog');
  });

  it('too old, broken, or of another shape is none', () => {
    writeLocal('free', { content: 'salt', editedAt: '2026-10-01T10:00:00.000Z', owner: null });
    expect(readLocal('free', null, parse, NOW)).toBeNull();
    writeLocal('free', { content: 7, editedAt: AT, owner: null });
    expect(readLocal('free', null, parse, NOW)).toBeNull();
    localStorage.setItem(storageKey('free'), '{');
    expect(readLocal('free', null, parse, NOW)).toBeNull();
  });

  it('is forgotten on signing out, and only drafts are', () => {
    writeLocal('free', { content: 'salt', editedAt: AT, owner: 'ada' });
    localStorage.setItem('colours', 'dark');
    forgetEveryLocal();
    expect(localStorage.getItem(storageKey('free'))).toBeNull();
    expect(localStorage.getItem('colours')).toBe('dark');
  });

  it('gives way to a later edit, and stands against an earlier one', () => {
    const later = { editedAt: '2026-11-23T10:00:01.000Z' };
    expect(isNewer(later, { editedAt: AT })).toBe(true);
    expect(isNewer({ editedAt: AT }, later)).toBe(false);
    expect(isNewer({ editedAt: AT }, { editedAt: AT })).toBe(false);
    expect(isNewer(later, null)).toBe(true);
  });
});
