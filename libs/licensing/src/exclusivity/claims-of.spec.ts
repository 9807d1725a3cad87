import { describe, expect, it } from '@jest/globals';
import { ALL_COUNTRIES, Territory } from '#libs/kernel';
import type { Use } from '../terms/use.js';
import { claimsOf, collide, type Claim, type ClaimBuyer } from './claims-of.js';
import { countriesIn, sectorsIn } from './numbers.js';
import { ALL } from './ranges.js';

const use: Use = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 8_000 } }],
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: '2026-11-23',
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};
const bank: ClaimBuyer = { kind: 'company', kindVerified: true };
const newspaper: ClaimBuyer = { kind: 'publisher', kindVerified: true };

const claim = (change: Partial<Use>, buyer: ClaimBuyer | null = bank): Claim[] => {
  const wanted = { ...use, ...change };
  const { countries } = Territory.normalise(wanted.territory);
  return claimsOf({
    ...{ use: wanted, countries, buyer, articleIds: ['a'] },
    ...{ startsFrom: wanted.startsOn, startsUntil: wanted.startsOn },
  });
};
const inTheWay = (left: Claim[], right: Claim[]): boolean =>
  left.some((one) => right.some((other) => collide(one, other)));

describe('the claims of a use', () => {
  it('are one that keeps nobody out, where nothing is exclusive', () => {
    const [only, ...rest] = claim({});
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ isExclusive: false, territory: ALL, sectors: ALL });
    expect([only!.firstDay, only!.lastDay]).toEqual(['2026-11-23', '2027-11-22']);
  });

  it('reach over the whole use where it is exclusive in full', () => {
    const claims = claim({ exclusivity: { kind: 'full' } });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ isExclusive: true, sectors: ALL });
  });

  it('are two where only a part is exclusive', () => {
    const territory = { kind: 'countries', values: ['KE'] } as const;
    const [exclusive, whole] = claim({
      exclusivity: { kind: 'territory', territory: { ...territory, values: ['KE'] } },
    });
    expect([countriesIn(exclusive!.territory), exclusive!.isExclusive]).toEqual([['KE'], true]);
    expect([countriesIn(whole!.territory), whole!.isExclusive]).toEqual([ALL_COUNTRIES, false]);
    const [weeks, year] = claim({ exclusivity: { kind: 'full', from: '2027-01-01', until: '2027-01-31' } });
    expect([weeks!.firstDay, weeks!.lastDay, year!.lastDay]).toEqual(['2027-01-01', '2027-01-31', '2027-11-22']);
  });

  it('are exclusive in no day outside the licence', () => {
    expect(claim({ exclusivity: { kind: 'full', until: '2026-11-01' } })).toHaveLength(1);
    expect(claim({ exclusivity: { kind: 'full', until: '2026-11-01' } })[0]!.isExclusive).toBe(false);
  });

  it('last as long as the latest licence would', () => {
    const [held] = claimsOf({
      ...{ use, countries: ['KE'], buyer: bank, articleIds: ['a'] },
      ...{ startsFrom: '2026-11-23', startsUntil: '2026-12-15' },
    });
    expect([held!.firstDay, held!.lastDay]).toEqual(['2026-11-23', '2027-12-14']);
  });
});

describe('whom an exclusive right keeps out', () => {
  const insurance = claim({ exclusivity: { kind: 'sector', sector: 'insurance' } });

  it('is everybody of the sector, and everybody whose sector nobody has verified', () => {
    expect(sectorsIn(insurance[0]!.sectors)).toEqual(['insurance']);
    expect(inTheWay(insurance, claim({}, bank))).toBe(true);
    expect(inTheWay(insurance, claim({}, { ...newspaper, kindVerified: false }))).toBe(true);
    expect(inTheWay(insurance, claim({}, null))).toBe(true);
    expect(inTheWay(insurance, claim({}, newspaper))).toBe(false);
    expect(inTheWay(insurance, claim({ exclusivity: { kind: 'sector', sector: 'energy' } }))).toBe(false);
  });

  it.each([
    ['another country', { territory: { kind: 'countries', values: ['UG'] } }, false],
    ['the same country', { territory: { kind: 'countries', values: ['KE', 'UG'] } }, true],
    ['another medium', { media: [{ medium: 'book', audience: { kind: 'copies', count: 10 } }] }, false],
    ['later days', { startsOn: '2027-11-23' }, false],
    ['its last day', { startsOn: '2027-11-22' }, true],
    ['a licence without end', { term: { kind: 'perpetual' } }, true],
  ] as const)('is who wants the same in every respect: %s', (_name, change, expected) => {
    const kenya = claim({ territory: { kind: 'countries', values: ['KE'] }, exclusivity: { kind: 'full' } });
    expect(inTheWay(kenya, claim(change as unknown as Partial<Use>))).toBe(expected);
  });

  it('is nobody when neither is exclusive', () => {
    expect(inTheWay(claim({}), claim({}))).toBe(false);
  });
});
