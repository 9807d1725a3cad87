import { chance } from './chance.js';

export interface Vocabulary {
  language: string;
  direction: 'ltr' | 'rtl';
  /** How many articles of a hundred are in it. */
  share: number;
  /** The most frequent first. */
  words: string[];
}

const WORDS = 40_000;

const LATIN = {
  starts: [
    'b',
    'br',
    'c',
    'ch',
    'd',
    'dr',
    'f',
    'fl',
    'g',
    'gr',
    'h',
    'j',
    'k',
    'l',
    'm',
    'n',
    'p',
    'pl',
    'r',
    's',
    'st',
    't',
    'tr',
    'v',
    'w',
  ],
  middles: ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai'],
  ends: ['', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'rk', 'st'],
};
const ARABIC = {
  starts: ['ب', 'ت', 'ج', 'ح', 'د', 'ر', 'ز', 'س', 'ش', 'ص', 'ط', 'ع', 'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه'],
  middles: ['ا', 'و', 'ي', ''],
  ends: ['ب', 'د', 'ر', 'س', 'ع', 'ف', 'ق', 'ل', 'م', 'ن'],
};

/** Words of a language's sound and endings; some are forms of one stem, as in a language. */
function wordsOf(seed: number, sounds: typeof LATIN, starts: string[], endings: string[]): string[] {
  const next = chance(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const words = new Set<string>();
  while (words.size < WORDS) {
    const length = 1 + Math.floor(next() * 2);
    let stem = pick(starts);
    for (let i = 0; i < length; i += 1) stem += pick(sounds.starts) + pick(sounds.middles) + pick(sounds.ends);
    words.add(stem + pick(endings));
  }
  // As in a language, frequent words are short.
  return [...words].sort((a, b) => a.length - b.length);
}

export const VOCABULARIES: readonly Vocabulary[] = [
  {
    language: 'en',
    direction: 'ltr',
    share: 60,
    words: wordsOf(1, LATIN, ['', '', 'o', 'u'], ['', '', 'ing', 'ed', 's', 'ly', 'ness']),
  },
  {
    language: 'ar',
    direction: 'rtl',
    share: 16,
    words: wordsOf(2, ARABIC, ['', '', 'ال', 'و'], ['', '', 'ة', 'ون', 'ات']),
  },
  {
    language: 'fr',
    direction: 'ltr',
    share: 14,
    words: wordsOf(3, LATIN, ['', 'é', 'à'], ['', 'é', 'ée', 'és', 'ement', 'aient']),
  },
  {
    language: 'de',
    direction: 'ltr',
    share: 10,
    words: wordsOf(4, LATIN, ['', 'ü', 'ge'], ['', 'en', 'ung', 'ungen', 'er', 'lich']),
  },
];

/** A word by Zipf's law: the word of rank r is about r times rarer than the first. */
export const zipf = (next: () => number, words: readonly string[]): string =>
  words[Math.floor(words.length ** next()) - 1]!;
