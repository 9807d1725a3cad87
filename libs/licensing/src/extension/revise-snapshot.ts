import { Money, newId } from '#libs/kernel';
import type { DeedTerms } from '../deed/deed-terms.js';
import { TERMS_VERSION } from '../deed/deed-terms.js';
import { writeDeeds } from '../deed/write-deeds.js';
import type { LicenceSnapshot } from '../licence/licence-snapshot.js';
import type { Quote } from '../quote/quote.entity.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { lastDay } from '../terms/check-when.js';

interface Extension {
  request: LicenceRequest;
  quote: Quote;
  /** BCP 47: in which the licensee is written to now; null where that is not known. */
  language: string | null;
  /** What the extension itself cost. */
  paid: Money;
  now: Date;
}

/**
 * The next revision of a licence: the same number, parties, articles and check code, a wider use, and all that was paid.
 */
export function reviseSnapshot(
  before: LicenceSnapshot,
  { request, quote, language, paid, now }: Extension,
): LicenceSnapshot {
  const { licenceId, checkCode, deeds: _former, ...agreed } = before;
  const { use, countries } = quote.content;
  const price = Money.fromJson(before.price).plus(paid);
  const weights = quote.content.items.map(({ amount }) => BigInt(amount.amount));
  const prices = price.split(weights.every((weight) => weight === 0n) ? weights.map(() => 1n) : weights);
  const terms: DeedTerms = {
    ...agreed,
    licensee: { ...agreed.licensee, ...(language && { language }) },
    revision: before.revision + 1,
    use: { ...use, startsOn: before.startsOn },
    countries,
    endsOn: lastDay(before.startsOn, use.term),
    price: price.toJSON(),
    items: before.items.map((item, index) => ({
      ...item,
      id: newId(now.getTime()),
      price: (prices[index] ?? Money.zero(price.currency)).toJSON(),
    })),
    termsVersion: request.termsVersion ?? TERMS_VERSION,
    issuedAt: now.toISOString(),
  };
  return { licenceId, ...terms, deeds: writeDeeds(terms), checkCode };
}
