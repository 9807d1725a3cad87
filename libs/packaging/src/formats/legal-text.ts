/** Control characters that neither XML 1.0 nor a reader has a use for, and the two code points that are no characters. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/**
 * Text that every format can hold: control characters are left out, and half of a character (a lone surrogate, which
 * no encoding has) becomes U+FFFD. The package's README says so.
 */
export const legalText = (text: string): string => text.replace(ILLEGAL, '').toWellFormed();

/** The same with every text in it made legal. */
export function legal<T>(value: T): T {
  if (typeof value === 'string') return legalText(value) as T;
  if (Array.isArray(value)) return value.map(legal) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, legal(one)])) as T;
}
