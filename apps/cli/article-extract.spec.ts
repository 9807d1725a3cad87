import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { articleExtract } from './article-extract.js';

const TEXT =
  '<p>The ferry left the quay at dawn, and the pilots, who had waited all night, watched it pass the lighthouse.</p>'.repeat(
    5,
  );
const PAGE = `<html lang="en"><head><title>Ferry</title><meta property="og:site_name" content="The Harbour Ledger"></head><body><article><h1>The ferry leaves</h1>
  <p class="byline">By Mira Holt</p>${TEXT}<figure><img src="/a.jpg"><figcaption>The quay. Photo: Harbour Ledger</figcaption></figure></article></body></html>`;

describe('article:extract', () => {
  let folder: string;
  const file = (name: string): string => join(folder, name);
  const run = (...args: string[]): { code: number; lines: Record<string, unknown>[] } => {
    const lines: Record<string, unknown>[] = [];
    const code = articleExtract(args, (line) => lines.push(JSON.parse(line) as Record<string, unknown>));
    return { code, lines };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'article-extract-'));
    writeFileSync(file('a.html'), PAGE);
    writeFileSync(file('b.html.gz'), gzipSync(PAGE));
    writeFileSync(file('empty.html'), '<html><body><nav>Home</nav></body></html>');
    writeFileSync(file('notes.txt'), 'not a page');
    writeFileSync(file('bomb.html.gz'), gzipSync(Buffer.alloc(30_000_000, 'a')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one article with its text and rights map', () => {
    const { code, lines } = run(file('a.html'), '--url', 'https://ledger.example/a', '--staff', 'Mira Holt');
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      headline: 'The ferry leaves',
      canonicalUrl: 'https://ledger.example/a',
      language: 'en',
    });
    expect(lines[0]!['bodyText']).not.toContain('Photo');
    expect(lines[0]!['rightsMap']).toMatchObject([
      { componentId: 'text', kind: 'text', status: 'licensable', code: 'text.staff', nextStep: null },
      { kind: 'image', status: 'licensable', code: 'image.own' },
    ]);
  });

  it('prints canonical HTML that it reads back exactly', () => {
    const printed: string[] = [];
    const asked = [file('a.html'), '--url', 'https://ledger.example/a', '--staff', 'Mira Holt'];
    expect(articleExtract([...asked, '--as', 'html'], (line) => printed.push(line))).toBe(0);
    writeFileSync(file('canonical.txt'), printed.join('\n'));
    expect(run(file('canonical.txt')).lines).toEqual(run(...asked).lines);
  });

  it('reads a gzipped page, and judges for the title it is told', () => {
    const { lines } = run(
      file('b.html.gz'),
      '--url',
      'https://ledger.example/a',
      '--title',
      'Another Paper',
      '--contributor',
      'Mira Holt=one-time',
    );
    expect(lines[0]!['rightsMap']).toMatchObject([
      { code: 'text.contributor-one-time' },
      { code: 'image.unknown-credit' },
    ]);
  });

  it('prints a line for each page of a folder, also for those that fail', () => {
    const { code, lines } = run(folder);
    expect(code).toBe(1);
    expect(
      lines.map((line) => [line['file'], (line['error'] as { code: string } | undefined)?.code ?? line['headline']]),
    ).toEqual([
      ['a.html', 'The ferry leaves'],
      ['b.html.gz', 'The ferry leaves'],
      ['bomb.html.gz', 'catalogue.page-too-large'],
      ['empty.html', 'catalogue.no-article-body'],
    ]);
  });

  it.each([
    [[], 'cli.usage'],
    [['x.html', '--url', 'nonsense'], 'cli.usage'],
    [['x.html', '--what'], 'cli.usage'],
    [['x.html', 'y.html'], 'cli.usage'],
    [['x.html', '--contributor', 'Mira=maybe'], 'cli.usage'],
    [['/nowhere/x.html'], 'cli.unreadable'],
  ])('says what is wrong with %j', (args, code) => {
    const result = run(...args);
    expect(result.code).toBeGreaterThan(0);
    expect(result.lines[0]).toMatchObject({ error: { code, nextStep: expect.any(String) } });
  });
});
