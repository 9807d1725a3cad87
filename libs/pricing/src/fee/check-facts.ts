import type { FieldError } from '#libs/kernel';
import { AI_MEDIA, isPricedPurpose, PRICED_EXCLUSIVITIES } from '../book/price-book.js';
import { factsInvalid } from '../pricing.errors.js';
import type { FeeFacts, FeeItemFacts } from './fee-facts.js';
import { namedCountries } from './named-countries.js';

const LONGEST_TERM = 60;
/** More people than there are, more words than anybody writes: such a number is a slip. */
const LARGEST_COUNT = 10_000_000_000;

/** @throws pricing.facts-invalid with an entry in `errors` for each fact that cannot be meant */
export function checkFacts(facts: FeeFacts): void {
  const errors: FieldError[] = [];
  const no = (path: string, code: string, message: string): void => void errors.push({ path, code, message });
  if (facts.media.length === 0) no('media', 'empty', 'Name at least one medium.');
  facts.media.forEach(({ medium, audience }, index) => {
    const path = `media.${index}.audience`;
    if (audience) checkCount(`${path}.count`, audience.count, no);
    else if (!AI_MEDIA.includes(medium)) no(path, 'missing', `Say how large the audience of “${medium}” is.`);
  });
  if (!isPricedPurpose(facts.purpose)) no('purpose', 'unknown', `We know no purpose “${facts.purpose}”.`);
  if (facts.staff !== null) checkCount('staff', facts.staff, no);
  checkTerritory(facts.countries, no);
  checkTerm(facts.term, no);
  if (!PRICED_EXCLUSIVITIES.includes(facts.exclusivity)) no('exclusivity', 'unknown', 'We know no such exclusivity.');
  if (facts.items.length === 0) no('items', 'empty', 'Name at least one article.');
  facts.items.forEach((item, index) => checkItem(`items.${index}`, item, no));
  if (errors.length > 0) throw factsInvalid(errors);
}

type No = (path: string, code: string, message: string) => void;

function checkCount(path: string, count: number, no: No): void {
  if (!Number.isSafeInteger(count) || count < 0) no(path, 'not-a-count', 'Give a whole number, nought or more.');
  else if (count > LARGEST_COUNT) no(path, 'too-large', 'Give a number that can be true.');
}

function checkTerritory(countries: readonly string[], no: No): void {
  if (countries.length === 0) no('countries', 'empty', 'Name at least one country.');
  const { unknown } = namedCountries(countries);
  if (unknown.length > 0) no('countries', 'unknown', `No ISO 3166-1 code: ${unknown.slice(0, 5).join(', ')}.`);
}

function checkTerm(term: FeeFacts['term'], no: No): void {
  if (term.kind === 'one-time' || term.kind === 'perpetual') return;
  if (term.kind !== 'months') no('term.kind', 'unknown', 'We know no such term.');
  else if (!Number.isInteger(term.months) || term.months < 1 || term.months > LONGEST_TERM) {
    no('term.months', 'out-of-range', `Choose between 1 and ${LONGEST_TERM} months, or a perpetual licence.`);
  }
}

function checkItem(path: string, item: FeeItemFacts, no: No): void {
  for (const name of ['words', 'images', 'graphics', 'videos', 'translations'] as const) {
    checkCount(`${path}.${name}`, item[name], no);
  }
}
