import { Money } from '#libs/kernel';
import { placeOf, type PlaceEvidence } from './place-of-buyer.js';
import { taxOn } from './round-tax.js';
import type { TaxSupplier, TaxTableInForce } from './tax-table.js';
import { checkVatNumber, type CheckedVatNumber } from './vat-number.js';

export const TAX_TREATMENTS = [
  'standard',
  'reduced',
  'reverse-charge',
  'outside-scope',
  'exempt',
  'not-configured',
] as const;
export type TaxTreatment = (typeof TAX_TREATMENTS)[number];

export const TAX_REASONS = [
  'not-configured',
  'supplier-country',
  'buyer-country',
  'vat-number-fails',
  'business-abroad',
  'no-tax-there',
  'country-unknown',
  'exempt-there',
] as const;
/** Why the treatment is what it is; the sentences are in `tax-words.ts` and in the pages. */
export type TaxReason = (typeof TAX_REASONS)[number];

export interface TaxBuyer {
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Of the organisation, such as `publisher`. All buyers are organisations; the kind is kept with the assessment. */
  kind: string | null;
  vatNumber: string | null;
}

export interface TaxQuestion {
  /** null: nothing is published for the legal entity. */
  inForce: TaxTableInForce | null;
  buyer: TaxBuyer;
  net: Money;
}

export interface TaxAssessment {
  treatment: TaxTreatment;
  /** Hundredths of a percent: 2000 is 20%. */
  rateBasisPoints: number;
  net: Money;
  tax: Money;
  total: Money;
  /** ISO 3166-1 alpha-2 of where the licence is taxed, or would be; null when it is not known. */
  country: string | null;
  /** What the tax is called, such as VAT. */
  taxName: string | null;
  tableVersion: number | null;
  reasonCode: TaxReason;
  evidence: PlaceEvidence;
  /** As the table has it; null: nothing is published. */
  supplier: TaxSupplier | null;
}

type Ruling = Pick<TaxAssessment, 'treatment' | 'rateBasisPoints' | 'reasonCode'>;

/**
 * The tax on a licence, which is a service supplied electronically to an organisation:
 *
 * 1. in the supplier's own country by that country's rate;
 * 2. in another country of the table: the buyer accounts for it where its VAT number passes (reverse charge), otherwise
 *    that country's rate, as for somebody who is not in business;
 * 3. everywhere else outside the scope.
 *
 * Pure; rounded half up once, on the whole net amount.
 */
export function assessTax({ inForce, buyer, net }: TaxQuestion): TaxAssessment {
  const { country } = buyer;
  const number = buyer.vatNumber === null ? null : checkVatNumber(buyer.vatNumber, country);
  const ruling = rule(inForce, country, number);
  const tax = Money.of(taxOn(net.minor, ruling.rateBasisPoints), net.currency);
  return {
    ...ruling,
    ...{ net, tax, total: net.plus(tax), country },
    ...{ taxName: inForce?.table.taxName ?? null, tableVersion: inForce?.version ?? null },
    ...{ evidence: placeOf(country, number), supplier: inForce?.table.supplier ?? null },
  };
}

const free = (treatment: TaxTreatment, reasonCode: TaxReason): Ruling => ({
  ...{ treatment, rateBasisPoints: 0, reasonCode },
});

function rule(inForce: TaxTableInForce | null, country: string | null, number: CheckedVatNumber | null): Ruling {
  if (!inForce) return free('not-configured', 'not-configured');
  const { supplier, rates } = inForce.table;
  // Somebody of whom we do not know where they are is charged as at home: the supplier owes it otherwise.
  const place = country ?? supplier.country;
  const rate = rates.find((each) => each.country === place);
  if (!rate) return free('outside-scope', 'no-tax-there');
  const isAbroad = place !== supplier.country;
  const passes = number?.check === 'passes' && number.country === place;
  if (isAbroad && passes) return free('reverse-charge', 'business-abroad');
  if (rate.kind === 'exempt') return free('exempt', 'exempt-there');
  const reasonCode = whyCharged(country, isAbroad, number);
  return { treatment: rate.kind, rateBasisPoints: rate.basisPoints, reasonCode };
}

function whyCharged(country: string | null, isAbroad: boolean, number: CheckedVatNumber | null): TaxReason {
  if (country === null) return 'country-unknown';
  if (!isAbroad) return 'supplier-country';
  return number === null ? 'buyer-country' : 'vat-number-fails';
}
