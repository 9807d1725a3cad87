/** Reading JSON of unknown shape: whatever is not what it should be is absent. */
export type Json = Record<string, unknown>;

export const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
export const asText = (value: unknown): string | null => (isText(value) ? value.trim() : null);

/** A text or a number as a text; anything else is empty. */
export const asWord = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The first of some values that is a text. */
export const firstText = (...values: unknown[]): string | null => asText(values.find(isText));

/** What lies at a path of names. */
export function at(value: unknown, ...path: string[]): unknown {
  let now = value;
  for (const name of path) {
    const object = asObject(now);
    now = Object.hasOwn(object, name) ? object[name] : undefined;
  }
  return now;
}

/** Objects of a list; anything else in it is left out. */
export const objectsOf = (value: unknown): Json[] =>
  asList(value).filter((one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one));
