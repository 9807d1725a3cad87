import { Money } from '#libs/kernel';
import type { Band, PriceBook, PurposeRule, Rule } from '../book/price-book.js';

/** One line of a price book as a table; every cell is a text. */
export interface BookRow {
  section: string;
  item: string;
  from: string;
  up_to: string;
  value: string;
  review: string;
  verified_as: string;
  staff_counts: string;
}

/** In what an amount is counted, such as `GBP 0.01`: for people alone, a file is read without it. */
export const UNIT_COLUMN = 'unit';

export const BOOK_COLUMNS = [
  'section',
  'item',
  'from',
  'up_to',
  'value',
  'review',
  'verified_as',
  'staff_counts',
] as const satisfies readonly (keyof BookRow)[];

/** Single values of a book, in the order they are written. */
export const PLAIN_FIELDS = [
  ...([
    'format',
    'name',
    'note',
    'currency',
    'worldVersion',
    'base',
    'minimum',
    'extraMedium',
    'extraLanguage',
  ] as const),
  ...(['contractFrom', 'rush', 'alreadyPublished', 'ai'] as const),
];
export const BAND_SECTIONS = ['words', 'audience', 'staff'] as const;
/** Those that are amounts of money, in minor units. */
const AMOUNTS: ReadonlySet<string> = new Set(['base', 'minimum']);
/** What stands for “no free excerpt” and “never proposes a contract”. */
export const NONE = 'none';
export const YES = 'yes';

const EMPTY: BookRow = {
  ...{ section: '', item: '', from: '', up_to: '', value: '', review: '', verified_as: '', staff_counts: '' },
};
const row = (cells: Partial<BookRow>): BookRow => ({ ...EMPTY, ...cells });
const ruled = ({ factor, review }: Rule): Partial<BookRow> => ({ value: factor, review: review ? YES : '' });

const bandRow =
  (section: string, item = '') =>
  (band: Band): BookRow =>
    row({ section, item, from: String(band.from), up_to: band.upTo === null ? '' : String(band.upTo), ...ruled(band) });

/** A price book as lines of a table, complete. */
export function rowsOf(book: PriceBook): BookRow[] {
  const factors = (section: string, group: object): BookRow[] =>
    Object.entries(group as Record<string, string>).map(([item, value]) => row({ section, item, value }));
  return [
    ...PLAIN_FIELDS.map((item) => row({ section: 'book', item, value: String(book[item] ?? NONE) })),
    ...freeExcerptRows(book.freeExcerpt),
    ...BAND_SECTIONS.flatMap((section) => book[section].map(bandRow(section))),
    ...factors('territory', book.territory),
    row({ section: 'term', item: 'oneTime', ...ruled(book.term.oneTime) }),
    ...book.term.months.map(bandRow('term', 'months')),
    row({ section: 'term', item: 'perpetual', ...ruled(book.term.perpetual) }),
    ...Object.entries<PurposeRule>(book.purposes).map(([item, rule]) => purposeRow(item, rule)),
    ...Object.entries<Rule>(book.exclusivity).map(([item, rule]) =>
      row({ section: 'exclusivity', item, ...ruled(rule) }),
    ),
    ...factors('components', book.components),
    ...book.volume.map(({ from, factor }) => row({ section: 'volume', from: String(from), value: factor })),
  ];
}

/** The minor unit that a row's amount is counted in; empty where it is none. */
export const unitOf = ({ section, item }: BookRow, { currency }: PriceBook): string =>
  section === 'book' && AMOUNTS.has(item) ? `${currency} ${Money.of(1n, currency).toDecimal()}` : '';

function freeExcerptRows(rule: PriceBook['freeExcerpt']): BookRow[] {
  const section = 'freeExcerpt';
  if (rule === null) return [row({ section, value: NONE })];
  return [
    row({ section, item: 'maxWords', value: String(rule.maxWords) }),
    row({ section, item: 'maxMonths', value: String(rule.maxMonths) }),
    row({ section, item: 'purposes', value: rule.purposes.join(' ') }),
  ];
}

const purposeRow = (item: string, rule: PurposeRule): BookRow =>
  row({
    section: 'purposes',
    item,
    ...ruled(rule),
    verified_as: rule.verifiedAs ?? '',
    staff_counts: rule.staffCounts ? YES : '',
  });
