import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LicenceSnapshot } from '#libs/licensing';
import { aDeed, aLicence, anArabicDeed, anItem, PUBLIC_URL } from '../testing/fixtures.js';
import { compareWithGolden, isSamePicture, readPicture } from '../testing/golden-picture.js';
import { renderPdf, type Picture } from '../testing/render-pdf.js';
import { writeCertificate } from './write-certificate.js';

// After a change that is meant: RENEW_GOLDENS=1 npm run test:unit -- --testPathPatterns golden, and look at what git shows.
const renew = process.env['RENEW_GOLDENS'] !== undefined;

const HEADLINE = 'العبّارة «سانتا لينا» (1986) التي لم تغرق';

const latin = (): LicenceSnapshot =>
  aLicence({
    licensee: { ...aLicence().licensee, name: 'Głos Północy – Éditions Ærø' },
    items: [anItem({ headline: 'Čtyři “ferries” & Ωmega: 1½ first crossings, naïve façades (1986–2026)' })],
  });

const arabic = (headline = HEADLINE): LicenceSnapshot =>
  aLicence({
    licensor: { ...aLicence().licensor, name: 'دار المرفأ للنشر' },
    licensee: { ...aLicence().licensee, name: 'صحيفة الشمال' },
    items: [
      anItem({
        ...{ language: 'ar', direction: 'rtl', headline, byline: 'ميرا هولت، فاليتا', titleName: 'البيت الكبير' },
        canonicalUrl: 'https://www.harbour-ledger.example/ar/42',
      }),
    ],
    deeds: [anArabicDeed()],
  });

const mixed = (): LicenceSnapshot =>
  aLicence({
    items: [
      anItem({
        ...{ language: 'ar', direction: 'rtl', byline: 'ميرا هولت (Mira Holt)' },
        headline: 'سفينة «Santa Lena» تعود (IMO 8512345): 40 عامًا، 12,500 رحلة',
      }),
      anItem({ headline: 'The ferry العبّارة that would not sink' }),
    ],
    deeds: [aDeed(), anArabicDeed()],
  });

/** An English article for a licensee who reads Arabic. */
const both = (): LicenceSnapshot =>
  aLicence({ licensee: { ...aLicence().licensee, language: 'ar' }, deeds: [aDeed(), anArabicDeed()] });

const golden = (name: string): string => fileURLToPath(new URL(`goldens/${name}.png`, import.meta.url));
const drawn = async (licence: LicenceSnapshot, atMost?: number): Promise<Picture[]> =>
  renderPdf(await writeCertificate(licence, PUBLIC_URL), atMost);

describe.each([
  ['latin', latin, [1, 2], 2],
  ['arabic', arabic, [1, 2], 2],
  ['mixed', mixed, [1, 2, 3], 3],
  // The others are pages of the first two.
  ['both', both, [2], 4],
])('the certificate in %s text', (name, licence, compared, count) => {
  it('looks as it did', async () => {
    const pages = await drawn(licence());
    expect(pages).toHaveLength(count);
    for (const number of compared)
      expect(await compareWithGolden(pages[number - 1]!, golden(`${name}-${number}`), renew)).toMatchObject({
        same: true,
      });
  });
});

describe('the comparison', () => {
  let kept: Picture;
  beforeAll(async () => {
    kept = await readPicture(golden('arabic-1'));
  });

  it.each([
    ['letters that are not joined', [...HEADLINE].join('\u200c')],
    ['one pair of letters that is not joined', HEADLINE.replace('تغ', 'ت\u200cغ')],
    ['letters from left to right', [...HEADLINE].reverse().join('')],
    ['two words that changed places', HEADLINE.replace('التي لم', 'لم التي')],
    ['a letter without a glyph', HEADLINE.replace('غ', '文')],
    ['a letter that lost its dot', HEADLINE.replace('غ', 'ع')],
    ['a mark above a letter that is lost', HEADLINE.replace('\u0651', '')],
    ['brackets that are not mirrored', HEADLINE.replace('(', ')').replace(/\)(?=[^)]*$)/, '(')],
  ])('notices %s', async (_what, headline) => {
    expect(headline).not.toBe(HEADLINE);
    const [page] = await drawn(arabic(headline), 1);
    expect(isSamePicture(page!, kept)).toBe(false);
  });

  it('notices a table that is shifted by one point of the picture, and a line that is gone', () => {
    const row = kept.width * 4;
    const table = [560 * row, 840 * row] as const;
    const part = kept.data.subarray(...table);
    const shifted = Buffer.concat([kept.data.subarray(0, table[0]), part.subarray(4), part.subarray(0, 4)]);
    expect(isSamePicture(kept, { ...kept, data: Buffer.concat([shifted, kept.data.subarray(table[1])]) })).toBe(false);
    const lines = Array.from({ length: kept.height }, (_, y) => kept.data.subarray(y * row, (y + 1) * row));
    const rule = lines.findIndex((line, y) => y > 560 && line[row / 2]! < 230 && line[row / 2]! > 180);
    expect(rule).toBeGreaterThan(560);
    const without = lines.map((line, y) => (y === rule ? lines[y - 2]! : line));
    expect(isSamePicture(kept, { ...kept, data: Buffer.concat(without) })).toBe(false);
  });

  it('takes what is a shade away, and not what has another size', async () => {
    const paler = Buffer.from(kept.data.map((value) => Math.max(0, value - 8)));
    expect(isSamePicture(kept, { ...kept, data: paler })).toBe(true);
    expect(isSamePicture(kept, { ...kept, height: kept.height - 1 })).toBe(false);
    expect(await compareWithGolden(kept, golden('none'))).toMatchObject({ same: false });
  });
});
