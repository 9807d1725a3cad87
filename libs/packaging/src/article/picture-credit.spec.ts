import { describe, expect, it } from '@jest/globals';
import type { RightsVerdict } from '#libs/catalogue';
import { anArticle, anItem } from '../testing/fixtures.js';
import type { LicensedArticle, LicensedPicture } from './licensed-article.js';
import { creatorOf, holderOf, makerOf } from './picture-credit.js';

const TITLE = { kind: 'title', name: 'The Harbour Ledger' };

function credited(creditLine: string | null, rights: Partial<RightsVerdict> = {}, clearances = anItem().clearances) {
  const verdict: RightsVerdict = { status: 'licensable', code: 'image.override', message: '', nextStep: null };
  const components = anArticle().components.map((one) => ({ ...one, rights: { ...verdict, ...rights } }));
  const [content, item] = [anArticle({ components }), anItem(clearances ? { clearances } : {})];
  const picture = { componentId: 'image-1', creditLine } as LicensedPicture;
  const article: LicensedArticle = { content, item, pictures: [picture], folder: '' };
  return [picture, article] as const;
}
const holder = (...given: Parameters<typeof credited>) => holderOf(...credited(...given));
const creator = (...given: Parameters<typeof credited>) => creatorOf(...credited(...given));

describe('whose a picture is', () => {
  it.each([
    ['Photo: Sara Naïm/Harbour Ledger', 'Sara Naïm'],
    ['صورة: سارة نعيم', 'سارة نعيم'],
    ['/Harbour Ledger', null],
    ['', null],
    [null, null],
  ])('of %s the maker is %s', (line, maker) => expect(makerOf(line)).toBe(maker));

  it.each([
    ['Sara Naïm/Coast Pictures', { kind: 'organisation', name: 'Coast Pictures' }],
    ['Sara Naïm/The Harbour Ledger', TITLE],
    ['Sara Naïm', { kind: 'person', name: 'Sara Naïm' }],
    ['The Harbour Ledger', TITLE],
    [null, TITLE],
  ])('by its credit: %s', (line, whose) => expect(holder(line)).toEqual(whose));

  it('by the judgement of its rights before its credit', () => {
    expect(holder('Sara Naïm', { code: 'image.own' })).toEqual(TITLE);
    expect(holder('S. Naïm/The Harbour Ledger', { code: 'image.contributor', names: ['Sara Naïm'] })).toEqual({
      kind: 'person',
      name: 'Sara Naïm',
    });
    expect(holder('Sara Naïm/Coast', { code: 'image.agency', names: ['Coast Pictures'] })).toEqual({
      kind: 'organisation',
      name: 'Coast Pictures',
    });
  });

  it('and who made it: a person, or the agency that is all its credit names', () => {
    expect(creator('Sara Naïm/Coast Pictures')).toEqual({ kind: 'person', name: 'Sara Naïm' });
    expect(creator('كوست', { code: 'image.agency', names: ['Coast'] })).toEqual({ kind: 'organisation', name: 'كوست' });
    expect(creator('The Harbour Ledger')).toEqual(TITLE);
    expect(creator('Sara Naïm', { code: 'image.own' })).toEqual({ kind: 'person', name: 'Sara Naïm' });
    expect(creator(null)).toBeNull();
  });

  it('ours, where a picture of ours took its place', () => {
    const own = {
      componentId: 'image-1',
      clearanceId: 'c',
      kind: 'own',
      fileId: 'f',
      contentType: 'image/png',
    } as const;
    const told = { sha256: '0'.repeat(64), caption: null, creditLine: 'Sara Naïm/Ledger', alt: null };
    const rights = { code: 'image.agency', names: ['Coast Pictures'] };
    expect(holder('Sara Naïm/Ledger', rights, [{ ...own, ...told }])).toEqual(TITLE);
  });
});
