import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UNKNOWN_TITLE, type RightsContext } from '../rights-context.js';
import { readCredit } from '../read-credit.js';
import type { CreditLine, CreditParty } from './credit-line.js';
import { parseCredit } from './parse-credit.js';
import { renderCredit } from './render-credit.js';

/** `relation:name`, with the year behind a `@` and brackets around what stands in them. */
const spoken = (line: string): string[] =>
  parseCredit(line).parties.map(({ relation, name, year, bracketed }) => {
    const party = `${relation}${name === null ? '' : `:${name}`}${year ? `@${year}` : ''}`;
    return bracketed ? `(${party})` : party;
  });

describe('the grammar of a credit line', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' / , ; ', []],
    ['()', []],
    ['Mira Holt', ['by:Mira Holt']],
    ['Mira Holt/Harbour Ledger', ['by:Mira Holt', 'by:Harbour Ledger']],
    ['Mira Holt / Jo Public | AFP', ['by:Mira Holt', 'by:Jo Public', 'by:AFP']],
    ['Mira Holt – Harbour Ledger', ['by:Mira Holt', 'by:Harbour Ledger']],
    ['Jean-Luc Petit', ['by:Jean-Luc Petit']],
    ["Sean O'Neill", ["by:Sean O'Neill"]],
    ['Photo by Mira Holt', ['by:Mira Holt']],
    ['Photo by Mira Holt for The Harbour Ledger', ['by:Mira Holt', 'for:The Harbour Ledger']],
    ['Photo by Jo Public / AFP via Getty Images', ['by:Jo Public', 'by:AFP', 'via:Getty Images']],
    ['Mira Holt and Jo Public', ['by:Mira Holt', 'by:Jo Public']],
    ['Mira Holt, Jo Public and Lina Haddad', ['by:Mira Holt', 'by:Jo Public', 'by:Lina Haddad']],
    ['Mira Holt & Jo Public', ['by:Mira Holt', 'by:Jo Public']],
    ['Courtesy of the Haddad family', ['courtesy:the Haddad family']],
    ['Courtesy Harbour Museum', ['courtesy:Harbour Museum']],
    ['Provided by the port', ['courtesy:the port']],
    ['Handout', ['handout']],
    ['Harbour Museum/Handout', ['by:Harbour Museum', 'handout']],
    ['Harbour Museum/Handout via Reuters', ['by:Harbour Museum', 'courtesy:Reuters']],
    ['Pool', ['pool']],
    ['Pool photo by Jo Public', ['pool:Jo Public']],
    ['Jo Public/Pool via AP', ['by:Jo Public', 'pool', 'via:AP']],
    ['© 2026 The Harbour Ledger', ['copyright:The Harbour Ledger@2026']],
    ['© The Harbour Ledger 2026', ['copyright:The Harbour Ledger@2026']],
    ['(c) 2026 Jo Public', ['copyright:Jo Public@2026']],
    ['©2024-2026 Jo Public', ['copyright:Jo Public@2024-2026']],
    ['Mira Holt 2024', ['by:Mira Holt@2024']],
    ['Mira Holt, 12/03/2026', ['by:Mira Holt']],
    ['2026-03-12 Mira Holt', ['by:Mira Holt']],
    ['LONDON (Reuters) -', ['by:LONDON', '(by:Reuters)']],
    ['The square (AFP)', ['by:The square', '(by:AFP)']],
    ['Foto: Jan Muster/dpa', ['by:Foto', 'by:Jan Muster', 'by:dpa']],
    ['Foto von Jan Muster', ['by:Jan Muster']],
    ['Jan Muster für Harbour Ledger', ['by:Jan Muster', 'for:Harbour Ledger']],
    ['Jan Muster und Eva Blum', ['by:Jan Muster', 'by:Eva Blum']],
    ['Zur Verfügung gestellt von der Stadt', ['courtesy:der Stadt']],
    ['Mit freundlicher Genehmigung von Eva Blum', ['courtesy:Eva Blum']],
    ['Photo de Anne Duval pour Le Quai', ['by:Anne Duval', 'for:Le Quai']],
    ['Anne Duval et Luc Petit', ['by:Anne Duval', 'by:Luc Petit']],
    ["Avec l'aimable autorisation de Anne Duval", ['courtesy:Anne Duval']],
    ['Photo fournie par la mairie', ['courtesy:la mairie']],
    ['Foto de Ana Ruiz para El Muelle', ['by:Ana Ruiz', 'for:El Muelle']],
    ['Ana Ruiz y Luis Vega', ['by:Ana Ruiz', 'by:Luis Vega']],
    ['Cortesía de Ana Ruiz', ['courtesy:Ana Ruiz']],
    ['Cedida por el museo', ['courtesy:el museo']],
    ['Per gentile concessione di Anna Riva', ['courtesy:Anna Riva']],
    ['تصوير سارة نعيم', ['by:سارة نعيم']],
    ['تصوير: سارة نعيم/المرسى', ['by:سارة نعيم', 'by:المرسى']],
    ['سارة نعيم عبر رويترز', ['by:سارة نعيم', 'via:رويترز']],
    ['سارة نعيم لصالح المرسى', ['by:سارة نعيم', 'for:المرسى']],
    ['بإذن من العائلة', ['courtesy:العائلة']],
    ['سارة نعيم، جو العلي', ['by:سارة نعيم', 'by:جو العلي']],
    ['لندن (رويترز)', ['by:لندن', '(by:رويترز)']],
    ['Фото: Анна Петрова', ['by:Анна Петрова']],
  ])('reads %j', (line, parties) => {
    expect(spoken(line)).toEqual(parties);
  });

  it.each([
    ['LONDON (Reuters) -', true],
    ['لندن (رويترز)', true],
    ['NEW YORK, March 3 (AP) —', true],
    ['Paris (AFP) – Anne Duval', true],
    ['Mira Holt', false],
    ['(AFP)', false],
    ['Mira Holt (left) and Jo Public', false],
  ])('knows how a report begins: %j', (line, dateline) => {
    expect(parseCredit(line).dateline).toBe(dateline);
  });
});

describe('reading a credit line back', () => {
  const word = fc.constantFrom(
    'Mira',
    'Holt',
    'Quay',
    'سارة',
    'نعيم',
    'Élan',
    'Ødegård',
    'Петрова',
    "O'Neill",
    'Jean-Luc',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const year = fc.option(fc.integer({ min: 1900, max: 2099 }).map(String), { nil: null });
  const named: fc.Arbitrary<CreditParty> = fc.record({
    relation: fc.constantFrom('by', 'via', 'for', 'courtesy', 'copyright'),
    name,
    year,
    bracketed: fc.boolean(),
  });
  const nameless: fc.Arbitrary<CreditParty> = fc.record({
    relation: fc.constantFrom('handout', 'pool'),
    name: fc.constant(null),
    year: fc.constant(null),
    bracketed: fc.boolean(),
  });
  const credit: fc.Arbitrary<CreditLine> = fc.record({
    parties: fc.array(fc.oneof({ weight: 4, arbitrary: named }, nameless), { maxLength: 5 }),
    dateline: fc.constant(false),
  });

  it('gives the parties it was written from', () => {
    fc.assert(
      fc.property(credit, (line) => {
        expect(parseCredit(renderCredit(line)).parties).toEqual(line.parties);
      }),
    );
  });

  it('takes a year behind a mark for no name', () => {
    expect(parseCredit("'2026.2026").parties).toEqual([]);
  });

  it('settles: what was read is soon read the same from its plain form', () => {
    const piece = fc.constantFrom(
      ...[
        'Mira Holt',
        'AFP',
        '/',
        ' via ',
        ' for ',
        '(',
        ')',
        '© ',
        '2026',
        ', ',
        ' - ',
        'courtesy of ',
        'Handout',
        ' and ',
      ],
      ...['Pool', 'Photo: ', 'صورة: ', 'رويترز', ' عبر ', 'سارة نعيم', '، ', '12/3/2026', "'", '"', '.', '\u200F'],
    );
    const junk = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(junk, (line) => {
        const again = (parties: CreditParty[]): CreditParty[] =>
          parseCredit(renderCredit({ parties, dateline: false })).parties;
        // Each reading of mere noise may take a mark or a word off it; what carries a name settles at once.
        let settled = parseCredit(line).parties;
        for (let reading = 0; reading < 8; reading += 1) settled = again(settled);
        expect(again(settled)).toEqual(settled);
      }),
      { numRuns: 500 },
    );
  });

  it('takes whatever comes, in time that grows with the line', () => {
    for (const line of ['(', '/', 'a ', ' via', '©', 'و', '("', '1/2/', 'courtesy of '].map((piece) =>
      piece.repeat(50_000),
    )) {
      expect(parseCredit(line).parties.length).toBeLessThan(2_001);
    }
  });
});

describe('deny beats allow', () => {
  const TITLE: RightsContext = { ...UNKNOWN_TITLE, titleName: 'The Harbour Ledger', staff: ['Mira Holt', 'Sara Naim'] };
  const own = fc.constantFrom(
    'Mira Holt',
    'The Harbour Ledger',
    'Sara Naim',
    'Photo: Mira Holt',
    '© 2026 Harbour Ledger',
  );
  const owner = fc.constantFrom(
    'AFP',
    'Reuters',
    'رويترز',
    'Getty Images',
    'dpa',
    'Handout',
    'Courtesy of the museum',
    'Alamy',
    'Instagram',
    'EFE',
  );
  const between = fc.constantFrom('/', ' / ', ', ', ' | ', ' via ', ' – ', '; ', ' · ');

  it('wherever an owner stands in a line', () => {
    fc.assert(
      fc.property(
        fc.array(own, { maxLength: 3 }),
        owner,
        fc.array(own, { maxLength: 3 }),
        between,
        (a, denied, b, joint) => {
          const credit = readCredit([...a, denied, ...b].join(joint), TITLE);
          expect(credit.owners.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('and a name more never makes a line less strict', () => {
    const anybody = fc.oneof(own, owner, fc.constantFrom('Jo Public', 'Una Brandt'));
    const strictness = (line: string): number => {
      const { owners, parties } = readCredit(line, TITLE);
      return owners.length > 0 ? 2 : parties.length === 0 || parties.some(({ kind }) => kind === 'unknown') ? 1 : 0;
    };
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 4 }), anybody, (names, more) => {
        expect(strictness([...names, more].join(' / '))).toBeGreaterThanOrEqual(strictness(names.join(' / ')));
      }),
    );
  });
});
