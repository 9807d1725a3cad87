import { describe, expect, it } from '@jest/globals';
import { charsetOf } from './charset.js';

const page = (head: string): Buffer => Buffer.from(`<!doctype html><html><head>${head}</head>`);

describe('charsetOf', () => {
  it.each([
    ['text/html; charset=windows-1256', page(''), 'windows-1256'],
    ['text/html; charset="ISO-8859-1"', page(''), 'windows-1252'],
    ['text/html', page('<meta charset="windows-1251">'), 'windows-1251'],
    ['text/html', page('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'), 'shift_jis'],
    ['text/html; charset=nonsense', page('<meta charset=gbk>'), 'gbk'],
    ['text/html', page('<meta charset="utf-16">'), 'utf-8'],
    ['text/html', page(''), 'utf-8'],
    ['text/html; charset=windows-1252', Buffer.from([0xef, 0xbb, 0xbf, 0x41]), 'utf-8'],
    ['text/html', Buffer.from([0xff, 0xfe, 0x41, 0]), 'utf-16le'],
  ])('%s', (contentType, body, expected) => expect(charsetOf(contentType, body)).toBe(expected));
});
