import bidiFactory from 'bidi-js';

// Its types say an ES module, the file is CommonJS: the function is the module itself.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Embedding level of each UTF-16 code unit (Unicode UAX 9): odd is right-to-left. */
export const embeddingLevels = (text: string, direction: 'ltr' | 'rtl'): Uint8Array =>
  bidi.getEmbeddingLevels(text, direction).levels;

/** The character drawn for another in right-to-left text, such as `)` for `(`; most are drawn as they are. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;

/** Stands before a piece that is to be shaped from right to left; it is not drawn. */
export const RIGHT_TO_LEFT_MARK = '\u200f';

const IS_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
export const hasRightToLeft = (text: string): boolean => IS_RIGHT_TO_LEFT.test(text);
