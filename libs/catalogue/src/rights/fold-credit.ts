const INVISIBLE = /[\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g;
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[\u0640\u064B-\u065F\u0670]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
];
/** Letters of other scripts that are drawn like Latin ones; a credit mixing both in one word means the Latin word. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
};

function unmixed(word: string): string {
  if (!/[A-Za-z]/.test(word) || !/[\u0370-\u04FF]/.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

/** A credit as printed, without what hides or decorates letters: compatibility forms, invisible characters, look-alikes. */
export function plainCredit(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[^\s/|,;:()[\]]+/g, unmixed)
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,}\p{L}?)(?!\p{L})/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The form names are compared in: `plainCredit` in lower case, without accents and vowel signs, Arabic letters unified. */
export function foldCredit(text: string): string {
  const bare = plainCredit(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/'/g, ' ');
  return ARABIC.reduce((folded, [pattern, letter]) => folded.replace(pattern, letter), bare)
    .replace(/\s+/g, ' ')
    .trim();
}
