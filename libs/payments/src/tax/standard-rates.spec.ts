import { describe, expect, it } from '@jest/globals';
import { STANDARD_RATES } from './standard-rates.js';

/** Percent, with the authority that publishes it. The Union: TEDB as of 2026-09-23 (README.md); the Kingdom: GOV.UK. */
const PUBLISHED: Readonly<Record<string, readonly [source: RegExp, percent: Readonly<Record<string, number>>]>> = {
  union: [
    /Taxes in Europe Database/,
    {
      ...{ AT: 20, BE: 21, BG: 20, CY: 19, CZ: 21, DE: 19, DK: 25, EE: 24, ES: 21, FI: 25.5, FR: 20, GR: 24, HR: 25 },
      ...{
        HU: 27,
        IE: 23,
        IT: 22,
        LT: 21,
        LU: 17,
        LV: 21,
        MT: 18,
        NL: 21,
        PL: 23,
        PT: 23,
        RO: 21,
        SE: 25,
        SI: 22,
        SK: 23,
      },
    },
  ],
  kingdom: [/HM Revenue & Customs/, { GB: 20 }],
};

describe('the standard rates that a table begins with', () => {
  it.each(Object.entries(PUBLISHED))(
    'of the %s are as published, each with its source and day',
    (_, [source, percent]) => {
      for (const [country, rate] of Object.entries(percent)) {
        const [ours, ...more] = STANDARD_RATES.filter((one) => one.country === country);
        expect(more).toEqual([]);
        expect(ours).toEqual({
          ...{ country, kind: 'standard', basisPoints: rate * 100, asOf: '2026-09-23' },
          source: expect.stringMatching(source),
        });
      }
    },
  );

  it('are of these countries and of no other', () => {
    const named = Object.values(PUBLISHED).flatMap(([, percent]) => Object.keys(percent));
    expect(STANDARD_RATES.map(({ country }) => country).sort()).toEqual(named.sort());
  });
});
