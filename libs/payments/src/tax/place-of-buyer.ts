import type { CheckedVatNumber } from './vat-number.js';

/**
 * What is known of where the buyer is. Of the billing country, the country of the VAT number and that of the card two
 * should name the same; where they do not, finance is told (Council Implementing Regulation (EU) 282/2011, article 24b
 * asks for two items of evidence that do not contradict each other).
 */
export interface PlaceEvidence {
  /** ISO 3166-1 alpha-2, as the organisation says. */
  billingCountry: string | null;
  vatNumber: string | null;
  vatCheck: CheckedVatNumber['check'] | null;
  /** Of a VAT number that passes. */
  vatCountry: string | null;
  /** Of the bank that gave out the card; known when it has paid. */
  cardCountry: string | null;
  /** Whether two of the three name the billing country. */
  isConfirmed: boolean;
}

export function placeOf(
  billingCountry: string | null,
  vatNumber: CheckedVatNumber | null,
  cardCountry: string | null = null,
): PlaceEvidence {
  const vatCountry = vatNumber?.check === 'passes' ? vatNumber.country : null;
  return {
    ...{ billingCountry, vatNumber: vatNumber?.number ?? null, vatCheck: vatNumber?.check ?? null },
    ...{ vatCountry, cardCountry, isConfirmed: isConfirmed(billingCountry, vatCountry, cardCountry) },
  };
}

/** The same evidence, with the card that has paid. */
export function withCard(evidence: PlaceEvidence, cardCountry: string | null): PlaceEvidence {
  const { billingCountry, vatCountry } = evidence;
  return { ...evidence, cardCountry, isConfirmed: isConfirmed(billingCountry, vatCountry, cardCountry) };
}

const isConfirmed = (billing: string | null, vat: string | null, card: string | null): boolean =>
  billing !== null && (vat === billing || card === billing);
