/** Letters that do not come apart by themselves into a plain one and its mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};
/** Accents, Arabic and Hebrew vowel signs, the Arabic tatweel, and what is never seen. Signs of other scripts are letters. */
const MARKS =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g;
const DIGIT = /\p{Nd}/u;
const IN_A_WORD = /[\p{L}\p{N}\p{M}]/u;

const known = new Map<string, string>();

/** A digit of any script as 0 to 9: each script's ten stand in a row that begins at a multiple of ten after its zero. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!DIGIT.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return digit;
}

function foldAny(character: string): string {
  const bare = character.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
  return Array.from(bare, (one) => {
    const letter = PLAIN[one] ?? one;
    if (one > '9' && DIGIT.test(one)) return plainDigit(one);
    return IN_A_WORD.test(letter) ? letter : ' ';
  }).join('');
}

/**
 * One character as it is searched: lower case, without accents and vowel signs, Arabic letters unified; nothing for what
 * is not seen, a blank for what stands between words.
 */
function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const folded = foldAny(character);
  if (known.size < 20_000) known.set(character, folded);
  return folded;
}

const ASCII = /^[\x00-\x7F]*$/;
const BETWEEN_ASCII_WORDS = /[^A-Za-z0-9]/g;

/** A text as it is searched: words of folded letters and digits, with one blank or more between them. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.replace(BETWEEN_ASCII_WORDS, ' ').toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

export interface FoldedWord {
  word: string;
  /** Where the word stands in the text as printed: from its first character to behind its last, marks included. */
  start: number;
  end: number;
}

/** What no word goes on over, in whatever script: most of what stands between words. */
const RUN = /[^\s.,;:!?()"']+/gu;
const PLAIN_RUN = /^[A-Za-z0-9]+$/;

/** The words of a text, folded, each with its place in the text as printed. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (PLAIN_RUN.test(run)) words.push({ word: run.toLowerCase(), start: index, end: index + run.length });
    else addWordsOf(run, index, words);
  }
  return words;
}

function addWordsOf(run: string, start: number, words: FoldedWord[]): void {
  let open: FoldedWord | null = null;
  let at = start;
  for (const character of run) {
    const folded = foldCharacter(character);
    const end = at + character.length;
    for (const part of folded) {
      if (part === ' ') open = null;
      else if (open === null) words.push((open = { word: part, start: at, end }));
      else {
        open.word += part;
        open.end = end;
      }
    }
    if (folded === '' && open) open.end = end;
    at = end;
  }
}
