import type { BookChange } from '../../api/desk-prices.js';
import { countText } from '../../design/data/format.js';
import { wordFor, type SharedWords } from '../../words/shared.js';
import type { DeskWords } from '../words/words.js';

export type SectionName = keyof DeskWords['prices']['sections'];

const SECTIONS: Readonly<Record<string, SectionName>> = {
  words: 'words',
  audience: 'audience',
  staff: 'staff',
  territory: 'territory',
  term: 'term',
  'term.months': 'term',
  purposes: 'purposes',
  exclusivity: 'exclusivity',
  volume: 'volume',
  contractFrom: 'volume',
  freeExcerpt: 'freeExcerpt',
};

/** Under which heading of the editor a change belongs. */
export const sectionOf = (section: string): SectionName => SECTIONS[section] ?? 'basis';

export const isAmount = ({ section }: Pick<BookChange, 'section'>): boolean =>
  ['base', 'minimum', 'components'].includes(section);

const BANDED = ['words', 'audience', 'staff', 'term.months', 'volume'];

/** What a change is about, in the words of the editor. */
export function changeName(
  { section, field }: BookChange,
  { prices: words }: DeskWords,
  shared: SharedWords,
  locale: string,
): string {
  if (BANDED.includes(section)) return bandName(field, locale);
  const [name = '', extra] = field.split('.');
  const base = plainName(section, name, words, shared);
  return extra ? `${base}: ${extraName(extra, words)}` : base;
}

function bandName(range: string, locale: string): string {
  const [from = '', upTo = ''] = range.split('-');
  const shown = (text: string): string => (text === '' ? '∞' : countText(Number(text), locale));
  return `${shown(from)} – ${shown(upTo)}`;
}

type Words = DeskWords['prices'];

function plainName(section: string, field: string, words: Words, shared: SharedWords): string {
  switch (section) {
    case 'purposes':
      return wordFor(shared.purposes, field);
    case 'exclusivity':
      return wordFor(shared.exclusivity, field);
    case 'territory':
      return wordFor(words.territory, field);
    case 'components':
      return wordFor({ image: words.image, graphic: words.graphic, video: words.video }, field);
    case 'term':
      return wordFor({ oneTime: words.oneTime, perpetual: words.perpetual }, field);
    case 'freeExcerpt':
      return wordFor(
        { maxWords: words.maxWords, maxMonths: words.maxMonths, purposes: words.excerptPurposes },
        field || 'freeExcerpt',
      );
    default:
      return wordFor(basisNames(words), section);
  }
}

const basisNames = (words: Words): Record<string, string> => ({
  name: words.bookName,
  note: words.bookNote,
  currency: words.currency,
  base: words.base,
  minimum: words.minimum,
  extraMedium: words.extraMedium,
  extraLanguage: words.extraLanguage,
  rush: words.rush,
  alreadyPublished: words.alreadyPublished,
  ai: words.ai,
  contractFrom: words.contractFrom,
  worldVersion: words.worldVersion,
});

const extraName = (extra: string, words: Words): string =>
  wordFor({ review: words.review, verifiedAs: words.verifiedAs, staffCounts: words.staffCounts }, extra);
