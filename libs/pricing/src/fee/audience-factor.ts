import { AI_MEDIA, type PriceBook, type PurposeRule } from '../book/price-book.js';
import { bandOf } from './bands.js';
import { Decimal } from './decimal.js';
import type { FeeFacts, FeeMedium, FeeReason } from './fee-facts.js';
import type { UseFactor } from './use-factor.js';
import { audienceAboveTable, sizeAboveTable, STAFF_UNKNOWN } from './reasons.js';
import { audienceOf, mediumName } from './wording.js';

interface Candidate {
  factor: Decimal;
  count: number;
  name: string;
  label: string;
  reason?: FeeReason;
}

/** Each medium once, with its largest count, by name. */
export function distinctMedia(media: readonly FeeMedium[]): FeeMedium[] {
  const byName = new Map<string, FeeMedium>();
  for (const one of media) {
    const known = byName.get(one.medium);
    if (!known || (one.audience?.count ?? 0) > (known.audience?.count ?? 0)) byName.set(one.medium, one);
  }
  return [...byName.values()].sort((left, right) => (left.medium < right.medium ? -1 : 1));
}

/** The dearest of the media's audiences, and of the organisation's size where the purpose says that it counts. */
export function audienceFactor(book: PriceBook, rule: PurposeRule, facts: FeeFacts): UseFactor {
  const candidates = distinctMedia(facts.media).flatMap((medium) => mediumCandidate(book, medium));
  const reasons = candidates.flatMap(({ reason }) => reason ?? []);
  if (rule.staffCounts) {
    if (facts.staff === null) reasons.push(STAFF_UNKNOWN);
    else {
      const size = sizeCandidate(book, facts.staff);
      candidates.push(size);
      if (size.reason) reasons.push(size.reason);
    }
  }
  const [dearest] = candidates.sort(
    (left, right) => right.factor.compare(left.factor) || right.count - left.count || (left.name < right.name ? -1 : 1),
  );
  const counted = dearest && !isBelowUncounted(dearest, facts) ? dearest : undefined;
  return {
    code: 'audience',
    label: `Audience: ${counted?.label ?? 'nothing to count'}`,
    factor: counted?.factor ?? Decimal.one,
    reasons,
    ...(counted && { values: { count: counted.count, medium: counted.name } }),
  };
}

/** A medium that counts nobody stands at one: a small audience beside it does not make it cheaper. */
const isBelowUncounted = ({ factor }: Candidate, { media }: FeeFacts): boolean =>
  factor.compare(Decimal.one) < 0 && media.some(({ medium }) => AI_MEDIA.includes(medium));

function mediumCandidate(book: PriceBook, { medium, audience }: FeeMedium): Candidate[] {
  if (audience === null || AI_MEDIA.includes(medium)) return [];
  const { count, kind } = audience;
  const band = bandOf(kind === 'staff' ? book.staff : book.audience, count);
  return [
    {
      factor: Decimal.parse(band.factor),
      count,
      name: medium,
      label: `${audienceOf(count, kind)} (${mediumName(medium)})`,
      ...(band.review && { reason: audienceAboveTable(count, kind) }),
    },
  ];
}

function sizeCandidate(book: PriceBook, staff: number): Candidate {
  const band = bandOf(book.staff, staff);
  return {
    factor: Decimal.parse(band.factor),
    count: staff,
    name: 'organisation',
    label: `${audienceOf(staff, 'staff')} (size of the organisation)`,
    ...(band.review && { reason: sizeAboveTable(staff) }),
  };
}
