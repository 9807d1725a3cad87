import { describe, expect, it } from '@jest/globals';
import { isCheckCode, makeCheckCode } from './check-code.js';

describe('the check code of a licence', () => {
  it('carries 80 bits in four groups that can be read aloud', () => {
    expect(makeCheckCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(makeCheckCode((bytes) => Buffer.alloc(bytes, 255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(makeCheckCode((bytes) => Buffer.alloc(bytes))).toBe('0000-0000-0000-0000');
  });

  it('differs each time', () => {
    expect(new Set(Array.from({ length: 200 }, () => makeCheckCode())).size).toBe(200);
  });

  it('is known again however it is typed', () => {
    expect(isCheckCode(' 7k2m 9qrt-oxwd4hzi ', '7K2M-9QRT-0XWD-4HZ1')).toBe(true);
    expect(isCheckCode('7K2M-9QRT-0XWD-4HZ2', '7K2M-9QRT-0XWD-4HZ1')).toBe(false);
    expect(isCheckCode('', '7K2M-9QRT-0XWD-4HZ1')).toBe(false);
    expect(isCheckCode('7K2M', '7K2M-9QRT-0XWD-4HZ1')).toBe(false);
  });
});
