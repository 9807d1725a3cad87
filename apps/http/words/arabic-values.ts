/** What the server's sentences speak of: as it comes over the wire, so nothing in it is sure. */
export type SpokenValues = Readonly<Record<string, unknown>>;

interface PlaceValue {
  kind: 'worldwide' | 'except' | 'countries';
  named: string[];
  count: number;
}

const LOCALE = 'ar-u-nu-latn';
const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const COUNTRIES = new Intl.DisplayNames([LOCALE], { type: 'region' });
const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const RULES = new Intl.PluralRules('ar');

export const arabicDay = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

export const textOf = (values: SpokenValues, name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
export const numberOf = (values: SpokenValues, name: string): number =>
  typeof values[name] === 'number' ? values[name] : 0;
export const groupOf = (values: SpokenValues, name: string): SpokenValues | null => {
  const value = values[name];
  return typeof value === 'object' && value !== null ? (value as SpokenValues) : null;
};

/** A counted noun: with one, with two, with few, with many, with hundreds. */
export type NounForms = readonly [one: string, two: string, few: string, many: string, hundred: string];

/** `كلمتين`, `3 كلمات`, `11 كلمة`: a number with the form of the noun that it takes. */
export function counted(count: number, [one, two, few, many, hundred]: NounForms): string {
  const rule = RULES.select(count);
  if (rule === 'one') return one;
  if (rule === 'two') return two;
  return `${count.toLocaleString(LOCALE)} ${rule === 'few' ? few : rule === 'many' ? many : hundred}`;
}

const isPlace = (value: SpokenValues): boolean =>
  typeof value.kind === 'string' && Array.isArray(value.named) && typeof value.count === 'number';

const namesOf = (codes: readonly string[]): string => LIST.format(codes.map((code) => COUNTRIES.of(code) ?? code));

/** `كينيا وأوغندا`, `العالم كله عدا فرنسا`, `17 بلدًا`; null where no place is given. */
export function arabicPlace(value: SpokenValues | null): string | null {
  if (!value || !isPlace(value)) return null;
  const { kind, named, count } = value as unknown as PlaceValue;
  if (kind === 'worldwide') return 'العالم كله';
  if (kind === 'except') return `العالم كله عدا ${namesOf(named)}`;
  return named.length > 0 ? namesOf(named) : counted(count, ['بلد واحد', 'بلدين', 'بلدان', 'بلدًا', 'بلد']);
}
