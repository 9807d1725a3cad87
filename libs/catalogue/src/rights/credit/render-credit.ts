import type { CreditLine, CreditParty } from './credit-line.js';

const BEFORE: Readonly<Record<CreditParty['relation'], string>> = {
  by: '',
  via: 'via ',
  for: 'for ',
  courtesy: 'Courtesy of ',
  handout: '',
  pool: 'Pool photo by ',
  copyright: '© ',
};
const ALONE: Readonly<Partial<Record<CreditParty['relation'], string>>> = { handout: 'Handout', pool: 'Pool' };

function partyText({ relation, name, year, bracketed }: CreditParty): string {
  const named = name === null ? (ALONE[relation] ?? '') : `${BEFORE[relation]}${year ? `${year} ` : ''}${name}`;
  return bracketed ? `(${named})` : named;
}

/** A credit line in its plain form; reading it again gives the same parties. */
export const renderCredit = ({ parties, dateline }: CreditLine): string =>
  dateline && parties.length === 2 && parties[1]!.bracketed
    ? parties.map(partyText).join(' ')
    : parties.map(partyText).join(' / ');
