import type { TaxAssessment, TaxReason } from './tax-rules.js';

/** Hundredths of a percent as people write them: 2000 is `20%`, 2550 `25.5%`. */
export function percent(basisPoints: number): string {
  const whole = Math.floor(basisPoints / 100);
  const rest = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${whole}${rest && `.${rest}`}%`;
}

type Reasoned = Pick<TaxAssessment, 'taxName' | 'rateBasisPoints' | 'reasonCode'>;

const SENTENCES: Readonly<Record<TaxReason, (tax: string, rate: string) => string>> = {
  'not-configured': () =>
    'Tax is not configured: this document confirms a payment and is not a tax invoice. No tax is shown or included.',
  'supplier-country': (tax, rate) => `${tax} at ${rate}, the rate of the country of supplier and buyer.`,
  'buyer-country': (tax, rate) => `${tax} at ${rate}, the rate of the buyer’s country: no VAT number was given.`,
  'vat-number-fails': (tax, rate) =>
    `${tax} at ${rate}, the rate of the buyer’s country: the VAT number given is not one of that country.`,
  'business-abroad': (tax) =>
    `Reverse charge: no ${tax} is charged, the recipient of this service accounts for it (Article 196 of Council Directive 2006/112/EC and corresponding national law).`,
  'no-tax-there': (tax) => `Outside the scope of ${tax}: the place of supply is the buyer’s country.`,
  'country-unknown': (tax, rate) => `${tax} at ${rate}, the supplier’s rate: the buyer’s country is not known.`,
  'exempt-there': (tax) => `Exempt from ${tax} in the buyer’s country.`,
};

/** Why a document has the tax it has, or none; one sentence in English, as documents carry it. */
export function taxSentence({ taxName, rateBasisPoints, reasonCode }: Reasoned): string {
  return SENTENCES[reasonCode](taxName ?? 'tax', percent(rateBasisPoints));
}

/** On an invoice from before there is a tax table. */
export const INVOICE_WITHOUT_TAX =
  'Tax is not configured: this invoice is not a tax invoice. No tax is shown or included.';

export interface SaidOfTax {
  reasonCode: TaxReason;
  /** Its name, such as `VAT`. */
  tax: string;
  /** Such as `20%`; empty where the sentence names none. */
  rate: string;
}

const patterns = Object.entries(SENTENCES).map(([reasonCode, sentence]) => ({
  reasonCode: reasonCode as TaxReason,
  pattern: patternOf(sentence('{tax}', '{rate}')),
}));

/** What a document's sentence says, for other languages. Null for one that is none of ours. */
export function readTaxSentence(text: string): SaidOfTax | null {
  if (text === INVOICE_WITHOUT_TAX) return { reasonCode: 'not-configured', tax: '', rate: '' };
  for (const { reasonCode, pattern } of patterns) {
    const found = pattern.exec(text);
    if (found) return { reasonCode, tax: found.groups?.['tax'] ?? '', rate: found.groups?.['rate'] ?? '' };
  }
  return null;
}

function patternOf(sentence: string): RegExp {
  const inner = sentence
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace('{tax}', '(?<tax>.+?)')
    .replace('{rate}', '(?<rate>[\\d.]+%)');
  return new RegExp(`^${inner}$`);
}
