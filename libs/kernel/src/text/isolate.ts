/**
 * A part of a sentence whose own direction must not disturb the rest (Unicode UAX 9, FSI and PDI): a Latin name in an
 * Arabic line, with the punctuation beside it.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
