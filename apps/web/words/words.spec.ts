import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { plural } from './plural.js';
import { arabicSentence } from '../../http/words/arabic-sentences.js';

describe('counted words', () => {
  it('take the forms of their language', () => {
    const english = [0, 1, 2].map((n) => plural('en', n, { one: 'one', other: 'many' }));
    expect(english).toEqual(['many', 'one', 'many']);
    const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 11, 100].map((n) => plural('ar', n, forms))).toEqual(['0', '1', '2', 'few', 'many', 'other']);
  });

  it('fall back to the general form', () => {
    expect(plural('ar', 2, { other: 'عام' })).toBe('عام');
  });
});

describe('the server’s sentences in Arabic', () => {
  it('are found by their code, whatever the kind of part', () => {
    expect(arabicSentence('image.agency')).toBe(arabicSentence('video.agency'));
    expect(arabicSentence('text.staff')?.message).toContain('صحفيونا');
    expect(arabicSentence('catalogue.unknown-host')?.nextStep).not.toBe('');
  });

  it('are there for every reason that a source or a file can give', () => {
    const folders = ['source', 'source/read', 'bulk'].map((folder) => join('libs/catalogue/src', folder));
    const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
    const texts = files.filter((file) => file.endsWith('.errors.ts')).map((file) => readFileSync(file, 'utf8'));
    const codes = texts.flatMap((text) => [...text.matchAll(/'(catalogue\.[a-z-]+)'/g)].map(([, code]) => code!));
    const answers = /not-found|push-|source-invalid/;
    const reasons = codes.filter((code) => !answers.test(code));
    expect(reasons.length).toBeGreaterThan(25);
    expect(reasons.filter((code) => arabicSentence(code) === undefined)).toEqual([]);
  });

  it('are missing where we have none, so that the server’s own is shown', () => {
    expect(arabicSentence('something.new')).toBeUndefined();
  });
});
