import { describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { withCard } from './place-of-buyer.js';
import { STANDARD_RATES } from './standard-rates.js';
import { TAX_TABLE, type TaxTable } from './tax-table.js';
import { assessTax, TAX_REASONS, type TaxBuyer } from './tax-rules.js';
import { percent, taxSentence } from './tax-words.js';

const table: TaxTable = {
  supplier: { name: 'Harbour Press Ltd', address: ['1 Quay Street'], country: 'GB', vatNumber: 'GB980780684' },
  taxName: 'VAT',
  rates: [
    ...STANDARD_RATES.filter(({ country }) => country !== 'FR' && country !== 'MT'),
    { country: 'FR', kind: 'reduced', basisPoints: 1000, source: 'a test', asOf: '2026-11-29' },
    { country: 'MT', kind: 'exempt', basisPoints: 0, source: 'a test', asOf: '2026-11-29' },
  ],
};
const inForce = { version: 3, table };
const net = Money.of(12000n, 'GBP');
const assess = (buyer: Partial<TaxBuyer>, known: typeof inForce | null = inForce) =>
  assessTax({ inForce: known, buyer: { country: 'GB', kind: 'publisher', vatNumber: null, ...buyer }, net });

describe('the tax on a licence', () => {
  it.each([
    // at home, with or without a number
    [{ country: 'GB' }, 'standard', 2000, 2400n, 'supplier-country'],
    [{ country: 'GB', vatNumber: 'GB980780684' }, 'standard', 2000, 2400n, 'supplier-country'],
    // abroad with a number that passes
    [{ country: 'DE', vatNumber: 'DE136695976' }, 'reverse-charge', 0, 0n, 'business-abroad'],
    [{ country: 'GR', vatNumber: 'EL094259216' }, 'reverse-charge', 0, 0n, 'business-abroad'],
    // abroad without one, with a wrong one, and with one of another country
    [{ country: 'DE' }, 'standard', 1900, 2280n, 'buyer-country'],
    [{ country: 'DE', vatNumber: 'DE136695977' }, 'standard', 1900, 2280n, 'vat-number-fails'],
    [{ country: 'DE', vatNumber: 'GB980780684' }, 'standard', 1900, 2280n, 'vat-number-fails'],
    [{ country: 'FI' }, 'standard', 2550, 3060n, 'buyer-country'],
    [{ country: 'FR' }, 'reduced', 1000, 1200n, 'buyer-country'],
    [{ country: 'MT' }, 'exempt', 0, 0n, 'exempt-there'],
    // the rest of the world, and nobody knows where
    [{ country: 'KE', vatNumber: 'P051234567X' }, 'outside-scope', 0, 0n, 'no-tax-there'],
    [{ country: null }, 'standard', 2000, 2400n, 'country-unknown'],
  ] as const)('%j is %s', (buyer, treatment, rateBasisPoints, tax, reasonCode) => {
    const assessed = assess(buyer);
    expect(assessed).toMatchObject({ treatment, rateBasisPoints, reasonCode, tableVersion: 3, country: buyer.country });
    expect(assessed.tax.toJSON()).toEqual({ amount: String(tax), currency: 'GBP' });
    expect(assessed.total.minor).toBe(net.minor + tax);
  });

  it('is none where no table is published', () => {
    expect(assess({ country: 'GB' }, null)).toMatchObject({
      ...{ treatment: 'not-configured', rateBasisPoints: 0, tableVersion: null, supplier: null },
      reasonCode: 'not-configured',
    });
    expect(assess({ country: 'GB' }, null).total.minor).toBe(net.minor);
  });

  it('is told in one sentence, whatever the reason', () => {
    for (const reasonCode of TAX_REASONS) {
      expect(taxSentence({ taxName: 'VAT', rateBasisPoints: 2550, reasonCode })).toMatch(/^[A-Z].*\.$/);
    }
    expect(taxSentence(assess({ country: 'FI' }))).toContain('VAT at 25.5%');
    expect([percent(2000), percent(2550), percent(505), percent(0)]).toEqual(['20%', '25.5%', '5.05%', '0%']);
  });
});

describe('where the buyer is', () => {
  it('is confirmed when two of billing country, VAT number and card agree', () => {
    expect(assess({ country: 'GB' }).evidence).toMatchObject({ billingCountry: 'GB', isConfirmed: false });
    expect(assess({ country: 'DE', vatNumber: 'DE136695976' }).evidence).toMatchObject({
      ...{ vatNumber: 'DE136695976', vatCheck: 'passes', vatCountry: 'DE', isConfirmed: true },
    });
    expect(assess({ country: 'DE', vatNumber: 'DE136695977' }).evidence).toMatchObject({
      ...{ vatCheck: 'wrong-check-digits', vatCountry: null, isConfirmed: false },
    });
    const { evidence } = assess({ country: 'GB' });
    expect(withCard(evidence, 'GB')).toMatchObject({ cardCountry: 'GB', isConfirmed: true });
    expect(withCard(evidence, 'FR')).toMatchObject({ cardCountry: 'FR', isConfirmed: false });
  });
});

describe('a tax table', () => {
  it('with the standard rates of the United Kingdom and the Union is one', () => {
    expect(TAX_TABLE.parse({ ...table, rates: STANDARD_RATES }).rates).toHaveLength(28);
    for (const { source, asOf } of STANDARD_RATES) expect([source.length > 10, asOf]).toEqual([true, '2026-09-23']);
  });

  it.each([
    ['a country twice', [...table.rates, table.rates[0]]],
    ['no rate at home', table.rates.filter(({ country }) => country !== 'GB')],
    ['an exempt country with a rate', [table.rates[0], { ...table.rates[1], kind: 'exempt' }]],
    ['a standard rate of nothing', [table.rates[0], { ...table.rates[1], basisPoints: 0 }]],
    ['half a basis point', [{ ...table.rates[0], basisPoints: 2000.5 }]],
    ['a country that there is not', [table.rates[0], { ...table.rates[1], country: 'EU' }]],
  ])('with %s is refused', (_, rates) => {
    expect(TAX_TABLE.safeParse({ ...table, rates }).success).toBe(false);
  });
});
