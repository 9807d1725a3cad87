import type { Band, PriceBook, VolumeTier } from '../book/price-book.js';

export const CHANGE_KINDS = ['changed', 'added', 'removed'] as const;

/** One field in which two books differ. */
export interface BookChange {
  kind: (typeof CHANGE_KINDS)[number];
  /** The part of the book: `words`, `audience`, `term.months`, `territory`, `base`. */
  section: string;
  /** Which field of it: `factor`, `country`; for a band its range, such as `251-1000` or `2001-`. */
  field: string;
  /** As it is in the book: amounts in minor units, factors as decimals, `true`; null where there is none. */
  from: string | null;
  to: string | null;
}

type Leaf = string | number | boolean | null;

/**
 * What differs between two books, field by field in the order of the book. Bands are matched by what they are about
 * and not by their place, so that one band put in the middle is one change.
 */
export function compareBooks(from: unknown, to: unknown): BookChange[] {
  const [before, after] = [leavesOf(from), leavesOf(to)];
  const names = [...before.keys(), ...[...after.keys()].filter((name) => !before.has(name))];
  return names
    .flatMap((name): BookChange[] => {
      const [old, now] = [before.get(name), after.get(name)];
      if (same(old?.value, now?.value)) return [];
      const { section, field } = (old ?? now)!;
      const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
      return [{ kind, section, field, from: said(old?.value), to: said(now?.value) }];
    })
    .sort(bySection);
}

const same = (first: Leaf | undefined, second: Leaf | undefined): boolean => first === second;
const said = (value: Leaf | undefined): string | null => (value === undefined || value === null ? null : String(value));

const SECTIONS = [
  ...['name', 'note', 'currency', 'worldVersion', 'base', 'minimum', 'freeExcerpt', 'words', 'audience', 'staff'],
  ...['territory', 'term', 'term.months', 'purposes', 'extraMedium', 'exclusivity', 'extraLanguage', 'components'],
  ...['volume', 'contractFrom', 'rush', 'alreadyPublished', 'ai'],
];
const placeOf = ({ section }: BookChange): number => {
  const place = SECTIONS.indexOf(section);
  return place < 0 ? SECTIONS.length : place;
};
const firstNumber = ({ field }: BookChange): number => Number.parseInt(field, 10) || 0;
const bySection = (left: BookChange, right: BookChange): number =>
  placeOf(left) - placeOf(right) || firstNumber(left) - firstNumber(right);

interface Found {
  section: string;
  field: string;
  value: Leaf;
}

/** Every single value of a book, by a name that stays when others come and go. */
function leavesOf(data: unknown): Map<string, Found> {
  const found = new Map<string, Found>();
  const add = (section: string, field: string, value: unknown): void => {
    if (value !== undefined) found.set(`${section} ${field}`, { section, field, value: value as Leaf });
  };
  const book = isObject(data) ? (data as Partial<PriceBook>) : {};
  for (const [name, value] of Object.entries(book)) {
    if (name === 'format') continue;
    if (name === 'volume') addTiers(value, add);
    else if (Array.isArray(value)) addBands(name, value, add);
    else if (isObject(value)) addGroup(name, value, add);
    else add(name, '', value);
  }
  return found;
}

type Add = (section: string, field: string, value: unknown) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function addBands(section: string, bands: unknown[], add: Add): void {
  for (const band of bands.filter(isObject) as unknown as Band[]) {
    add(section, `${band.from}-${band.upTo ?? ''}`, band.review ? `${band.factor} review` : band.factor);
  }
}

function addTiers(tiers: unknown, add: Add): void {
  if (!Array.isArray(tiers)) return;
  for (const tier of tiers.filter(isObject) as unknown as VolumeTier[]) add('volume', `${tier.from}-`, tier.factor);
}

function addGroup(section: string, group: Record<string, unknown>, add: Add): void {
  for (const [name, value] of Object.entries(group)) {
    if (Array.isArray(value) && value.every(isObject)) addBands(`${section}.${name}`, value, add);
    else if (Array.isArray(value)) add(section, name, (value as string[]).toSorted().join(' '));
    else if (isObject(value)) addRule(section, name, value, add);
    else add(section, name, value);
  }
}

/** A rule's factor stands under its own name, and what else it says beside it. */
function addRule(section: string, name: string, rule: Record<string, unknown>, add: Add): void {
  for (const [field, value] of Object.entries(rule))
    add(section, field === 'factor' ? name : `${name}.${field}`, value);
}
