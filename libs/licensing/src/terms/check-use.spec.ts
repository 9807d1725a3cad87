import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#libs/kernel';
import { checkUse } from './check-use.js';
import { AUDIENCE_KIND, MEDIA } from './use.js';

const TODAY = '2026-11-23';
const small = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 8_000 } }],
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
};

/** `path:code` of each finding. */
function findings(change: Record<string, unknown>): string[] {
  try {
    checkUse({ ...small, ...change }, TODAY);
    return [];
  } catch (error) {
    expect((error as DomainError).code).toBe('licensing.use-invalid');
    return (error as DomainError).errors.map(({ path, code }) => `${path}:${code}`);
  }
}
const web = (count: unknown, kind: unknown = 'monthly-users') => ({
  media: [{ medium: 'web', audience: { kind, count } }],
});

describe('a use from outside', () => {
  it('is completed with what goes without saying', () => {
    const { use, countries } = checkUse(small, TODAY);
    expect(use).toMatchObject({
      startsOn: TODAY,
      exclusivity: { kind: 'none' },
      edits: 'none',
      alreadyPublished: false,
      rush: false,
    });
    expect(countries.length).toBeGreaterThan(240);
  });

  it('comes out the same whatever the order it was said in', () => {
    const media = [
      { medium: 'web', audience: { kind: 'monthly-users', count: 5 } },
      { medium: 'book', audience: { kind: 'copies', count: 7 } },
    ];
    const territory = (values: string[]) => ({ kind: 'countries', values });
    const one = checkUse({ ...small, media, languages: ['fr', 'EN-gb'], territory: territory(['ke', 'GB']) }, TODAY);
    const other = checkUse(
      { ...small, media: media.toReversed(), languages: ['en-GB', 'fr', 'fr'], territory: territory(['GB', 'KE']) },
      TODAY,
    );
    expect(one).toEqual(other);
    expect(one.countries).toEqual(['GB', 'KE']);
    expect(one.use.languages).toEqual(['en-GB', 'fr']);
  });

  it('takes every medium with its own kind of audience and refuses every other kind', () => {
    for (const medium of MEDIA) {
      const kind = AUDIENCE_KIND[medium];
      const entry = kind === null ? { medium } : { medium, audience: { kind, count: 10 } };
      expect(findings({ media: [entry] })).toEqual([]);
      const wrong = kind === 'staff' ? 'copies' : 'staff';
      expect(findings({ media: [{ medium, audience: { kind: wrong, count: 10 } }] })).toHaveLength(1);
    }
  });

  it.each([
    ['negative', web(-5), 'use.media.0.audience.count:count-invalid'],
    ['zero', web(0), 'use.media.0.audience.count:count-invalid'],
    ['a fraction', web(10.5), 'use.media.0.audience.count:count-invalid'],
    ['not a number', web(Number.NaN), 'use.media.0.audience.count:count-invalid'],
    ['a word', web('many'), 'use.media.0.audience.count:count-invalid'],
    ['more people than there are', web(9_000_000_001), 'use.media.0.audience.count:count-absurd'],
    ['of another kind', web(5, 'copies'), 'use.media.0.audience.kind:audience-kind-wrong'],
    ['missing', { media: [{ medium: 'web' }] }, 'use.media.0.audience:audience-missing'],
  ])('refuses an audience that is %s', (_, change, finding) => {
    expect(findings(change)).toEqual([finding]);
  });

  it.each([
    ['an unknown medium', { media: [{ medium: 'skywriting' }] }, 'use.media.0.medium:medium-unknown'],
    ['no medium', { media: [] }, 'use.media:media-missing'],
    ['a medium twice', { media: [...small.media, ...small.media] }, 'use.media.1.medium:medium-twice'],
    ['an unknown purpose', { purpose: 'fun' }, 'use.purpose:purpose-unknown'],
    [
      'an unknown country',
      { territory: { kind: 'countries', values: ['ZZ'] } },
      'use.territory.values.0:unknown-country',
    ],
    [
      'an unknown region',
      { territory: { kind: 'region', values: ['Atlantis'] } },
      'use.territory.values.0:unknown-region',
    ],
    ['no territory', { territory: undefined }, 'use.territory:territory-missing'],
    ['a territory of nothing', { territory: { kind: 'countries', values: [] } }, 'use.territory.values:empty'],
    ['an unknown language', { languages: ['qq'] }, 'use.languages.0:language-unknown'],
    ['no language', { languages: [] }, 'use.languages:languages-missing'],
    ['no term', { term: undefined }, 'use.term.kind:term-unknown'],
    ['a term of no months', { term: { kind: 'months', months: 0 } }, 'use.term.months:months-invalid'],
    ['a term of 61 months', { term: { kind: 'months', months: 61 } }, 'use.term.months:months-invalid'],
    ['a start that is no date', { startsOn: '2026-02-30' }, 'use.startsOn:date-invalid'],
    ['a start in the past', { startsOn: '2026-11-01' }, 'use.startsOn:date-past'],
    ['a start in a far future', { startsOn: '2029-01-01' }, 'use.startsOn:date-too-far'],
    ['unknown edits', { edits: 'remix' }, 'use.edits:edits-unknown'],
    ['a flag that is a word', { rush: 'yes' }, 'use.rush:flag-invalid'],
    ['negative staff', { staff: -1 }, 'use.staff:count-invalid'],
    ['unknown exclusivity', { exclusivity: { kind: 'some' } }, 'use.exclusivity.kind:exclusivity-unknown'],
    ['a sector without a name', { exclusivity: { kind: 'sector' } }, 'use.exclusivity.sector:sector-missing'],
    [
      'exclusivity that ends before it begins',
      { exclusivity: { kind: 'full', from: '2027-02-01', until: '2027-01-01' } },
      'use.exclusivity.until:dates-reversed',
    ],
    [
      'exclusivity beyond the licence',
      {
        territory: { kind: 'countries', values: ['GB'] },
        exclusivity: { kind: 'territory', territory: { kind: 'countries', values: ['FR'] } },
      },
      'use.exclusivity.territory:exclusivity-beyond-territory',
    ],
  ])('refuses %s', (_, change, finding) => {
    expect(findings(change)).toEqual([finding]);
  });

  it('lets what is published already start in the past', () => {
    expect(findings({ startsOn: '2026-11-01', alreadyPublished: true })).toEqual([]);
  });

  it('names everything that is wrong at once', () => {
    expect(findings({ purpose: 'fun', languages: [], edits: 'remix' })).toHaveLength(3);
  });

  it.each([[null], [undefined], [[]], ['use'], [42]])('refuses %j as a use', (input) => {
    expect(() => checkUse(input, TODAY)).toThrow(DomainError);
  });
});
