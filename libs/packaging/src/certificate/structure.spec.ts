import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDeed, aLicence, anArabicDeed, anItem, PUBLIC_URL } from '../testing/fixtures.js';
import { readStructure, type StructureElement } from '../testing/read-structure.js';
import { writeCertificate } from './write-certificate.js';

const all = (element: StructureElement): StructureElement[] => [element, ...element.children.flatMap(all)];

const CASES = [
  { language: 'en', licence: aLicence(), deeds: 1 },
  {
    language: 'en',
    licence: aLicence({
      licensee: { ...aLicence().licensee, language: 'ar' },
      deeds: [aDeed(), anArabicDeed()],
    }),
    deeds: 2,
    fronts: 2,
  },
  {
    language: 'ar',
    licence: aLicence({
      items: [anItem({ language: 'ar', direction: 'rtl', headline: 'العبّارة «سانتا لينا» (1986) التي لم تغرق' })],
      deeds: [aDeed(), anArabicDeed()],
    }),
    deeds: 2,
  },
];

/** What a screen reader is told of a certificate. */
describe.each(CASES)('the structure of a certificate in $language', ({ language, licence, deeds, fronts = 1 }) => {
  let root: StructureElement;
  let elements: StructureElement[];
  beforeAll(async () => {
    root = readStructure(await writeCertificate(licence, PUBLIC_URL));
    elements = all(root);
  });

  it('is a document in its language', () => {
    expect(root).toMatchObject({ tag: 'Document', lang: language });
  });

  it('begins with its title, has each deed under a heading of its own, and skips no level', () => {
    const headings = elements.map(({ tag }) => tag).filter((tag) => /^H\d$/.test(tag));
    expect(headings[0]).toBe('H1');
    expect(headings.filter((tag) => tag === 'H1')).toHaveLength(fronts + deeds);
    expect(headings.includes('H2')).toBe(true);
    expect(headings.filter((tag) => tag > 'H2')).toEqual([]);
  });

  it('says where the QR code leads, and leaves no picture or link without words', () => {
    const figures = elements.filter(({ tag }) => tag === 'Figure' || tag === 'Link');
    expect(figures.length).toBeGreaterThanOrEqual(2);
    for (const { tag, alt } of figures) expect([tag, alt?.trim()]).toEqual([tag, expect.stringMatching(/\S/)]);
    const code = figures.filter(({ tag }) => tag === 'Figure').map(({ alt }) => alt);
    expect(code.join(' ')).toMatch(language === 'ar' ? /QR|رمز/ : /QR/);
    const address = `${PUBLIC_URL}/verify/L-2026-00042?check=${licence.checkCode}`;
    expect(figures.map(({ alt }) => alt)).toContainEqual(expect.stringContaining(address));
  });

  it('marks what is in another language', () => {
    const others = elements.filter(({ lang }) => lang !== null && lang !== language);
    expect(others.length > 0).toBe(deeds > 1);
    // Said of each part of it, also of the seal.
    const arabic = /[\u0600-\u06ff]/;
    const figures = elements.filter(({ tag, alt }) => tag === 'Figure' && arabic.test(alt ?? ''));
    expect(figures.map(({ lang }) => lang ?? language)).toEqual(figures.map(() => 'ar'));
    expect(figures.length > 0).toBe(language === 'ar' || fronts > 1);
  });
});

describe('a certificate in letters that no font here has', () => {
  const headline = '渡船と「聖レナ」の四十年';
  const structure = async (said: string) =>
    all(
      readStructure(
        await writeCertificate(aLicence({ items: [anItem({ language: 'ja', headline: said })] }), PUBLIC_URL),
      ),
    );

  it('is made, has the words whole behind the boxes, and says what a box is', async () => {
    const elements = await structure(headline);
    expect(elements.map(({ actual }) => actual).filter((actual) => actual !== null)).toEqual([headline]);
    expect(elements.length).toBe((await structure('The ferry')).length + 1);
  });
});
