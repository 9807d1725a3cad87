import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractArticle } from '../../ingestion/extract-article.js';
import { anyArticle } from '../../testing/any-article.js';
import { readCanonicalHtml } from './read-canonical-html.js';
import { writeCanonicalHtml } from './write-canonical-html.js';

describe('the canonical article as HTML', () => {
  it('read back is the article that was written, whatever it says', () => {
    fc.assert(
      fc.property(anyArticle, (content) => {
        expect(readCanonicalHtml(writeCanonicalHtml(content))).toEqual(content);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same after extraction, written twice', () => {
    const paragraph =
      '<p>The ferry left the quay at dawn, and the pilots, who had <em>waited</em> all night, watched it pass.</p>';
    const page = `<html lang="en"><body><article><h1>Ferry</h1>${paragraph.repeat(4)}<ul><li>One &amp; two</li></ul>
      <figure><img src="/a.jpg"><figcaption>The quay (AFP)</figcaption></figure>${paragraph}</article></body></html>`;
    const content = extractArticle(page, { url: 'https://ledger.example/a' });
    const html = writeCanonicalHtml(content);
    expect(readCanonicalHtml(html)).toEqual(content);
    expect(writeCanonicalHtml(readCanonicalHtml(html))).toBe(html);
  });

  it('shows no picture that may not be shown, and lets nothing run', () => {
    fc.assert(
      fc.property(anyArticle, (content) => {
        const html = writeCanonicalHtml(content);
        const shown = content.components.filter(({ rights }) => rights.status === 'licensable').length;
        if (shown === 0) expect(html).not.toContain('<img');
        expect(html).not.toMatch(/<script|<[^>]*\son\w+=/i);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when it is something else, or was tampered with', () => {
    expect(() => readCanonicalHtml('<html><body><p>Hello</p></body></html>')).toThrow(
      expect.objectContaining({ code: 'catalogue.not-canonical-html' }),
    );
    const html = writeCanonicalHtml(
      extractArticle('<h1>A</h1><p>One sentence, with a comma, of this page.</p>', { url: 'https://a.example/b' }),
    );
    expect(() => readCanonicalHtml(html.replaceAll('data-block="paragraph"', 'data-block="script"'))).toThrow(
      expect.objectContaining({ code: 'catalogue.not-canonical-html' }),
    );
    const evil = html.replace('One sentence', '<img src=x onerror=alert(1)><script>alert(1)</script>One sentence');
    expect(JSON.stringify(readCanonicalHtml(evil).blocks)).not.toMatch(/onerror|<script/);
  });
});
