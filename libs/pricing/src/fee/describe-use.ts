import { describeCountries } from '#libs/kernel';
import type { FeeFacts } from './fee-facts.js';
import { audienceOf, counted, listed, mediumName, purposeName } from './wording.js';

/** A use in one line of English, such as `1 article of 900 words, website (20,000 monthly users), worldwide, 12 months, editorial`. */
export function describeUse(facts: FeeFacts): string {
  const words = facts.items.map((item) => item.words);
  const [least, most] = [Math.min(...words), Math.max(...words)];
  return [
    `${counted(facts.items.length, 'article', 'articles')} of ${least === most ? '' : `${least} to `}${counted(most, 'word', 'words')}`,
    listed(
      facts.media.map(({ medium, audience }) =>
        audience ? `${mediumName(medium)} (${audienceOf(audience.count, audience.kind)})` : mediumName(medium),
      ),
    ),
    describeCountries(facts.countries),
    termOf(facts.term),
    purposeName(facts.purpose),
    ...(facts.exclusivity === 'none' ? [] : [`${facts.exclusivity} exclusivity`]),
  ].join(', ');
}

/** `12 months`, `one-time use` or `for ever`. */
export function termOf(term: FeeFacts['term']): string {
  if (term.kind === 'months') return counted(term.months, 'month', 'months');
  return term.kind === 'one-time' ? 'one-time use' : 'for ever';
}
