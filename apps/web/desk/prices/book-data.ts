/** A price book as the editor holds it: right or wrong, as it was typed. */
export interface BandData {
  from: number;
  upTo: number | null;
  factor: string;
  review?: true;
}

type Path = readonly (string | number)[];
type Json = unknown;

const isGroup = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null;

/** What stands at a path such as `words.1.factor`; undefined where there is nothing. */
export function valueAt(data: Json, path: string): Json {
  return path.split('.').reduce<Json>((value, key) => (isGroup(value) ? value[key] : undefined), data);
}

export const textAt = (data: Json, path: string): string => {
  const value = valueAt(data, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const bandsAt = (data: Json, path: string): BandData[] => {
  const value = valueAt(data, path);
  return Array.isArray(value) ? (value as BandData[]) : [];
};

/** The same data with another value at a path; undefined takes the field away. */
export function withValue(data: object, path: string, value: Json): object {
  return changed(data, path.split('.'), value) as object;
}

function changed(data: Json, [key, ...rest]: Path, value: Json): Json {
  if (key === undefined) return value;
  const next = rest.length === 0 ? value : changed(isGroup(data) ? data[key] : {}, rest, value);
  if (Array.isArray(data)) return data.map((one: Json, index) => (index === Number(key) ? next : one));
  const group = { ...(isGroup(data) ? data : {}) };
  if (next === undefined) delete group[key];
  else group[key] = next;
  return group;
}

/** A band with another end; the next begins behind it where it did before. */
export function withEnd(bands: BandData[], index: number, upTo: number | null): BandData[] {
  const old = bands[index]?.upTo;
  return bands.map((band, place) => {
    if (place === index) return { ...band, upTo };
    const follows = place === index + 1 && upTo !== null && typeof old === 'number' && band.from === old + 1;
    return follows ? { ...band, from: upTo + 1 } : band;
  });
}

/** A band cut in two, the upper half with the same factor. */
export function withSplit(bands: BandData[], index: number): BandData[] {
  const band = bands[index];
  if (!band) return bands;
  const end = band.upTo ?? Math.max(band.from * 2, band.from + 1);
  const middle = Math.floor((band.from + end) / 2);
  const halves = [
    { ...band, upTo: middle },
    { ...band, from: middle + 1 },
  ];
  return [...bands.slice(0, index), ...halves, ...bands.slice(index + 1)];
}

/** Without a band; its neighbour takes over what it was about. */
export function withoutBand(bands: BandData[], index: number): BandData[] {
  const gone = bands[index];
  const rest = bands.filter((_, place) => place !== index);
  const neighbour = rest[Math.max(0, index - 1)];
  if (!gone || !neighbour) return bands;
  const grown = index === 0 ? { ...neighbour, from: gone.from } : { ...neighbour, upTo: gone.upTo };
  return rest.map((band) => (band === neighbour ? grown : band));
}

/** Digits of every script as Latin ones, and a decimal comma as a point. */
export const plainNumber = (typed: string): string =>
  typed
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[٫,]/g, '.')
    .trim();

/** A whole number, or null. */
export function wholeNumber(typed: string): number | null {
  const digits = typed
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\s,٬.']/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}
