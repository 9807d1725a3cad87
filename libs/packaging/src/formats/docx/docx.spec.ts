import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import type { ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';
import { docxReadingFindings } from '../../../../../test/support/read-docx.js';
import { notWellFormed } from '../../../../../test/support/format-schemas.js';
import { unzip } from '../../../../../test/support/unzip.js';
import { packageFiles } from '../../archive/assemble-package.js';
import type { PackageInputs } from '../../archive/package-inputs.js';
import { anArticle, anItem } from '../../testing/fixtures.js';
import { anArabicArticle, someInputs } from '../../testing/package-fixtures.js';

const docxOf = async (inputs: PackageInputs): Promise<Buffer> =>
  (await packageFiles(inputs)
    .find(({ path }) => path === 'article.docx')!
    .content()) as Buffer;

async function docx(licence: Partial<LicenceSnapshot> = {}, content?: ArticleContent): Promise<Buffer> {
  return docxOf(await someInputs(licence, content));
}

async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const parts = await unzip(bytes);
  return new Map([...parts].map(([path, part]) => [path, part.toString('utf8')]));
}

const inline = (html: string) => ({ html, text: html.replace(/<[^>]+>/g, '') });
const noted = (): ArticleContent =>
  anArticle({
    blocks: [
      { id: 'p', kind: 'paragraph', ...inline('She sails<sup>1</sup> and sails<sup>[2]</sup>, H<sub>2</sub>O.') },
      { id: 'h', kind: 'heading', level: 3, ...inline('A heading') },
      { id: 'o', kind: 'list', ordered: true, items: [inline('first'), inline('second')] },
      { id: 'f1', kind: 'footnote', mark: '1', ...inline('By the <em>timetable</em> of 1931.') },
      { id: 'f2', kind: 'footnote', mark: '2', ...inline('As told.') },
      { id: 'f3', kind: 'footnote', mark: '*', ...inline('Nobody refers to this.') },
      { id: 'f4', kind: 'footnote', mark: '1', ...inline('The same mark again.') },
    ],
  });

describe('article.docx', () => {
  it('is a whole package of parts: each well-formed, typed and found by those that refer to it', async () => {
    const parts = await partsOf(await docx({}, noted()));
    const texts = [...parts].filter(([path]) => /\.(xml|rels)$/.test(path));
    expect(await notWellFormed(texts.map(([path, text]) => ({ name: path.replaceAll('/', '-'), text })))).toEqual([]);
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    const types = parts.get('[Content_Types].xml')!;
    for (const path of parts.keys()) {
      const extension = path.split('.').at(-1)!;
      expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`)).toBe(true);
    }
    for (const [path, text] of parts) {
      if (!path.endsWith('.rels')) continue;
      const base = path.replace(/_rels\/[^/]+$/, '');
      const owner = parts.get(path.replace(/_rels\/([^/]+)\.rels$/, '$1')) ?? '';
      const ids = new Set([...text.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, target] of text.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
        expect(parts.has(target!.startsWith('/') ? target!.slice(1) : `${base}${target}`)).toBe(true);
      }
      for (const [, id] of owner.matchAll(/ r:(?:id|embed)="([^"]+)"/g)) expect(ids).toContain(id);
    }
  });

  it('has real headings, lists, quotes, tables, links and pictures with their words', async () => {
    const document = (await partsOf(await docx())).get('word/document.xml')!;
    expect(document).toContain('<w:pStyle w:val="Title"/>');
    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(document).toContain('<w:numPr>');
    expect(document).toContain('<w:pStyle w:val="Quotation"/>');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toMatch(/<wp:docPr [^>]*descr="A white ferry in grey light"/);
    expect(document).toContain('Photo: Sara Naïm/Harbour Ledger');
    expect(document).toMatch(/<w:hyperlink [^>]*r:id="rIdLink1"/);
    expect(document).not.toContain('A storm that is not ours');
  });

  it('turns notes that the text refers to into footnotes, and keeps the others', async () => {
    const parts = await partsOf(await docx({}, noted()));
    const [document, footnotes] = [parts.get('word/document.xml')!, parts.get('word/footnotes.xml')!];
    expect(document.match(/<w:footnoteReference w:id="[12]"\/>/g)).toHaveLength(2);
    expect(footnotes).toContain('timetable');
    expect(footnotes).toContain('As told.');
    expect(document).toContain('Nobody refers to this.');
    expect(document).toContain('The same mark again.');
    expect(document).toContain('<w:vertAlign w:val="subscript"/>');
  });

  it('runs from right to left in Arabic: paragraphs, runs, tables and the notice', async () => {
    const item = anItem({ language: 'ar', direction: 'rtl', byline: 'ميرا هولت، فاليتا' });
    const document = (await partsOf(await docx({ items: [item] }, anArabicArticle()))).get('word/document.xml')!;
    const spoken = document.split('<w:p>').filter((paragraph) => /[\u0600-\u06ff]/.test(paragraph));
    expect(spoken.length).toBeGreaterThan(8);
    for (const paragraph of spoken) {
      expect(paragraph).toContain('<w:bidi/>');
      expect(paragraph).toContain('<w:rtl/>');
    }
  });

  it('carries the licence where a system reads it and where people see it', async () => {
    const parts = await partsOf(await docx());
    const custom = parts.get('docProps/custom.xml')!;
    for (const fact of ['L-2026-00042', '2027-11-22', 'noindex', 'tdm-reservation', 'House style only']) {
      expect(custom).toContain(fact);
    }
    const document = parts.get('word/document.xml')!;
    expect(document).toContain('First published by The Harbour Ledger.');
    expect(document).toContain('under licence L-2026-00042');
    expect(document).toContain('Text and data mining');
    expect(parts.get('word/_rels/document.xml.rels')).toContain('/verify/L-2026-00042?check=');
  });

  it('leaves an address that is none as words', async () => {
    const html = 'See <a href="http://">here</a> and <a href="/there">there</a>.';
    const parts = await partsOf(
      await docx({}, anArticle({ blocks: [{ id: 'p', kind: 'paragraph', ...inline(html) }] })),
    );
    expect(parts.get('word/document.xml')).toContain('here');
    expect(parts.get('word/_rels/document.xml.rels')).not.toMatch(/Target="(?:http:\/\/|\/there)"/);
  });

  it('reads the same in another program: what is bold, raised, noted, in emoji and in Arabic', async () => {
    const odd =
      'Sea 🌊, flags 🇲🇹 and <strong>a family</strong> 👩‍👩‍👧 say مرحبا to <em>שלום</em><sup>1</sup> and 10<sup>9</sup>.';
    const blocks: ArticleContent['blocks'] = [
      { id: 'p', kind: 'paragraph', ...inline(odd) },
      { id: 'f', kind: 'footnote', mark: '1', ...inline('As told by <em>شاهد</em> 🧭.') },
      { id: 't', kind: 'table', caption: null, header: [inline('سنة')], rows: [[inline('١٩٨٦ 🚢')]] },
    ];
    const bytes = await docx({}, anArticle({ headline: 'Odd 🌊 مرحبا', blocks }));
    expect(await docxReadingFindings(bytes, 'Odd 🌊 مرحبا', { blocks })).toEqual([]);
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    expect(value).toMatch(
      /Sea 🌊, flags 🇲🇹 and <strong>a family<\/strong> 👩‍👩‍👧 say مرحبا to <em>שלום<\/em><sup><a href="#footnote-1"/,
    );
    expect(value).toContain('10<sup>9</sup>.');
    expect(value).toMatch(/<li id="footnote-1"><p> ?As told by <em>شاهد<\/em> 🧭\./);
    expect(value).toContain('١٩٨٦ 🚢');
  });

  it('has the same bytes whenever it is made', async () => {
    const inputs = await someInputs();
    const make = () => docxOf(inputs);
    const first = await make();
    await new Promise((later) => setTimeout(later, 20));
    expect((await make()).equals(first)).toBe(true);
  });
});
