import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { plural } from './plural.js';
import { MONEY_SENTENCES } from '../../http/words/arabic-money-sentences.js';
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

/** What is said to programs, keys and our own mistakes. */
const ONLY_MACHINES =
  /^(?:storage|secrets|signing)\.|push-|unguarded-route|bad-signature|token-unknown|not-for-tokens|event-too-large|not-yet-known|moved-on/;

/** Codes whose sentence holds no figure and no name, by the two ways in which refusals are written. */
function unchangingCodes(text: string): string[] {
  const whole = [...text.matchAll(/DomainError\(\s*'([a-z]+\.[a-z-]+)',\s*'/g)].map(([, code]) => code!);
  const lib = /new DomainError\(`(\w+)\.\$\{code\}`/.exec(text)?.[1];
  const parts = lib ? [...text.matchAll(/refusal\(\s*'([a-z-]+)',\s*'[a-z-]+',\s*'/g)] : [];
  return [...whole, ...parts.map(([, code]) => `${lib ?? ''}.${code!}`)];
}

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

  it('are there for everything that a look at a published page can find', () => {
    const text = readFileSync('libs/observance/src/check/finding.ts', 'utf8');
    const codes = [...text.matchAll(/^  '([a-z]+\.[a-z-]+)': \[/gm)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => arabicSentence(code, {}) === undefined)).toEqual([]);
  });

  it('are there for everything that an entry of the ledger can say', () => {
    const text = readFileSync('libs/ledger/src/entry/entry-sentence.ts', 'utf8');
    const codes = [...text.matchAll(/^  '?([a-z-]+)'?: '.*'/gm)].map(([, code]) => `ledger.${code!}`);
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => arabicSentence(code, {}) === undefined)).toEqual([]);
    expect(arabicSentence('ledger.earned', { day: '2026-11-29' })?.message).toBe('إيراد مكتسب حتى 29 نوفمبر 2026');
  });

  it('name what the server speaks of: numbers, countries, days', () => {
    const sentence = (code: string, values: object) => arabicSentence(code, values as Record<string, unknown>);
    expect(sentence('band-gap', { from: 251, upTo: 299, unit: 'words' })?.message).toBe(
      'هنا فجوة: لا شيء يقول كم يكلف ما بين 251 و299 كلمة.',
    );
    expect(sentence('bands-end', { from: 48, unit: 'months' })?.message).toContain('48 شهرًا');
    const taken = sentence('exclusivity-taken', {
      headline: 'The tide',
      where: { kind: 'countries', named: ['KE'], count: 1 },
      until: '2027-11-22',
      free: { where: { kind: 'except', named: ['KE'], count: 248 }, from: '2027-11-23', otherCountries: false },
    });
    expect(taken?.message).toBe('الحقوق الحصرية في «The tide» محجوزة في كينيا حتى 22 نوفمبر 2027.');
    expect(taken?.nextStep).toBe('اطلبه في العالم كله عدا كينيا، أو ابتداءً من 23 نوفمبر 2027 أو بعده.');
    // A price that was kept before the values were.
    expect(sentence('exclusivity-held', {})?.message).toBe('الحقوق الحصرية في هذا المقال معروضة على غيرك.');
  });

  it('are there for every mistake that a price book can have', () => {
    const text = readFileSync('libs/pricing/src/book/book-schema.ts', 'utf8');
    const codes = [...text.matchAll(/mistake\((?:[^()]|\([^()]*\))*?'([a-z-]+)'(?:, [^)]*)?\)/g)].map(
      ([, code]) => code!,
    );
    expect(new Set(codes).size).toBeGreaterThan(10);
    expect(codes.filter((code) => arabicSentence(code, {}) === undefined)).toEqual([]);
  });

  it('are there for what finance is refused most, and for no code that is gone', () => {
    const files = ['payments.errors.ts', 'invoice/invoice.errors.ts', 'tax/tax.errors.ts'].map(
      (file) => `payments/src/${file}`,
    );
    const read = (file: string): string => readFileSync(`libs/${file}`, 'utf8');
    const payments = files.map(read).flatMap((text) => [...text.matchAll(/refusal\(\s*'([a-z-]+)'/g)]);
    const finance = ['finance.errors.ts', 'statement/statement.errors.ts'].map((file) => read(`finance/src/${file}`));
    const others = finance.flatMap((text) => [...text.matchAll(/refusal\(\s*'([a-z-]+)'/g)]);
    const all = [...payments.map(([, code]) => `payments.${code!}`), ...others.map(([, code]) => `finance.${code!}`)];
    expect(Object.keys(MONEY_SENTENCES).filter((code) => !all.includes(code))).toEqual([]);
    expect(all.filter((code) => code.includes('refund-limit') && !arabicSentence(code))).toEqual([]);
  });

  it('are there for every refusal of one unchanging sentence that a person may meet', () => {
    const files = readdirSync('libs', { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|testing/.test(file));
    const codes = sources.flatMap((file) => unchangingCodes(readFileSync(join('libs', file), 'utf8')));
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => !ONLY_MACHINES.test(code) && !arabicSentence(code, {}))).toEqual([]);
  });

  it('are missing where we have none, so that the server’s own is shown', () => {
    expect(arabicSentence('something.new')).toBeUndefined();
  });
});
