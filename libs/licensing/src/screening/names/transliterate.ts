/**
 * Letters of other scripts by the Latin letters they are usually written with. Made for comparing, not for reading: the
 * skeleton of a token (skeleton.ts) evens out what writers do differently.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ...{ ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ء: '', ؤ: 'u', ئ: 'i', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j' },
  ...{ چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't' },
  ...{ ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ڤ: 'v', ق: 'q', ك: 'k', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h' },
  ...{ ة: 'a', ى: 'a', و: 'u', ي: 'i', ی: 'i', ـ: '' },
};
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c' },
};
const GREEK: Readonly<Record<string, string>> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};
/** Latin letters that no decomposition takes apart. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'a', ʻ: '' },
};
const LETTERS = new Map(Object.entries({ ...ARABIC, ...CYRILLIC, ...GREEK, ...LATIN }));
const ARABIC_LETTER = /[\u0600-\u06ff]/;

/** A word in small Latin letters without accents. At its start, Arabic و and ي are consonants. */
export function toLatin(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  let latin = '';
  for (const letter of plain) {
    const isFirst = latin === '';
    if (isFirst && letter === 'و') latin += 'w';
    else if (isFirst && (letter === 'ي' || letter === 'ی')) latin += 'y';
    else latin += LETTERS.get(letter) ?? letter;
  }
  return latin;
}

/** The Arabic article is written together with its noun: الحسن and al-Hasan are one name; so is it with “for the”. */
export const withoutArticle = (word: string): string =>
  ARABIC_LETTER.test(word) && /^(ال|لل).../.test(word) ? word.slice(2) : word;
