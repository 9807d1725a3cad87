import { describe, expect, it } from '@jest/globals';
import type { Deed } from '#libs/licensing';
import { aDeed, aLicence, anArabicDeed, PUBLIC_URL } from '../testing/fixtures.js';
import { readPages } from '../testing/render-pdf.js';
import { writeCertificate } from './write-certificate.js';

/** A sentence of one line, and a paragraph of several. */
const LINE = 'Each copy carries the byline and the credit line.';
const LONG = Array.from({ length: 6 }, () => LINE).join(' ');
const FOOTER = 1;

const section = (heading: string, ...paragraphs: string[]): Deed['sections'][number] => ({ heading, paragraphs });
/** For the parties alone: no certificate prints it. */
const FEE: Deed['sections'][number] = { heading: 'The fee', paragraphs: ['1'], confidential: true };

/** The lines of each page of a deed, without its footer. */
async function linesOf(sections: Deed['sections']): Promise<string[][]> {
  const deed = { ...aDeed(), sections: [...sections, FEE] };
  const pages = await readPages(await writeCertificate(aLicence({ deeds: [deed] }), PUBLIC_URL));
  return pages.slice(1).map((page) => page.trim().split('\n').slice(0, -FOOTER));
}

describe('the pages of a deed', () => {
  // Whatever stands above, the place where the page ends moves through heading, paragraph and end.
  it.each(Array.from({ length: 10 }, (_, index) => index))(
    'leave no line alone, no heading without its text and no end of two lines: %i lines further down',
    async (further) => {
      const above = section('What you may do', ...Array.from({ length: 27 + further }, () => LINE));
      const [first, second = [], ...others] = await linesOf([above, section('Duties', LONG), section('Limits', LINE)]);
      expect(others).toEqual([]);
      expect(first!.at(-1)).not.toMatch(/^(Duties|Limits)/);
      if (second.length > 0) expect(second.length).toBeGreaterThanOrEqual(4);
      const parted = second[0] === 'Duties' ? 0 : second.indexOf('Limits');
      if (second.includes('Limits') && first!.includes('Duties')) expect(parted).toBeGreaterThanOrEqual(2);
    },
  );

  it('carry the footer in their own language', async () => {
    const licence = aLicence({
      licensee: { ...aLicence().licensee, language: 'ar' },
      items: [{ ...aLicence().items[0]!, language: 'ar', direction: 'rtl' }],
      deeds: [anArabicDeed(), aDeed()],
    });
    const pages = await readPages(await writeCertificate(licence, PUBLIC_URL));
    expect(pages.map((page) => page.includes('Page '))).toEqual([false, false, true]);
  });
});
