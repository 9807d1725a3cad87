import type { Direction } from '../../article/article-content.js';

const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const RTL_LETTERS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;

/** Scripts that tell the language, most particular first: `[share of letters needed, pattern, language]`. */
const SCRIPTS: readonly [number, RegExp, string][] = [
  [0.02, /[\u3040-\u30FF]/g, 'ja'],
  [0.3, /[\uAC00-\uD7AF]/g, 'ko'],
  [0.3, /[\u4E00-\u9FFF]/g, 'zh'],
  [0.3, /[\u0590-\u05FF]/g, 'he'],
  [0.3, /[\u0370-\u03FF]/g, 'el'],
  [0.3, /[\u0E00-\u0E7F]/g, 'th'],
  [0.3, /[\u0900-\u097F]/g, 'hi'],
];

/** Small words that are common in one language and rare in the others here. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is that was for with from have this which',
  fr: 'le les des est une dans pour que qui sur avec pas aux',
  de: 'der die und das ist nicht mit den von ein eine auf für',
  es: 'el los las una que del por para con se su como más',
  pt: 'não uma que dos das para com por mais foi são ao os',
  it: 'il che di della per una con non del sono gli nel è',
  nl: 'het een van de dat niet zijn voor met op aan ook',
  sv: 'och att det som en för är på inte med av den',
  tr: 'bir ve bu için ile da de olarak daha çok',
  pl: 'nie się na że jest do to przez oraz',
  id: 'yang dan di dengan untuk dari ini itu pada tidak',
  ru: 'и в не на что с по это как',
  uk: 'і в не на що з та це як від',
  ar: 'في من على إلى أن عن التي الذي هذا كان',
  fa: 'از به که در را این است برای با',
  ur: 'کے میں کی ہے اور سے کا کو',
};

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language whose small words are most frequent, when it is plainly so: far more than those of `claimed`. */
function fromSmallWords(sample: string, claimed: string | null = null): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(SMALL_WORDS).map(([language, list]) => {
    const small = new Set(list.split(' '));
    return { language, score: words.filter((word) => small.has(word)).length };
  });
  const best = scores.sort((a, b) => b.score - a.score)[0]!;
  const rival = scores.find(({ language }) => language === claimed)?.score ?? 0;
  return words.length >= 12 && best.score / words.length > 0.06 && best.score >= rival * 4 ? best.language : null;
}

/** The language a text is written in, by its script and small words, or null when neither tells. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 4_000);
  const total = letters(sample);
  if (total < 20) return null;
  const byScript = SCRIPTS.find(([share, pattern]) => count(sample, pattern) / total >= share);
  return byScript?.[2] ?? fromSmallWords(sample);
}

/** A BCP 47 tag in canonical form, or null. Accepts `en_GB`. */
export function canonicalLanguage(tag: string | null | undefined): string | null {
  const bare = tag
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-');
  if (!bare) return null;
  try {
    return Intl.getCanonicalLocales(bare)[0] ?? null;
  } catch {
    return null;
  }
}

const usesRtlScript = (language: string): boolean => RTL_LANGUAGES.has(language.split('-')[0]!);
const isMostlyRtl = (text: string): boolean => count(text, RTL_LETTERS) > letters(text) / 2;

/** Another language than the claimed one, where the small words leave no doubt (templates are copied with their `lang`). */
function plainlyOther(claimed: string, text: string): string | null {
  const primary = claimed.split('-')[0]!;
  const seen = primary in SMALL_WORDS ? fromSmallWords(text.slice(0, 4_000), primary) : null;
  return seen !== primary && (text.match(/\p{L}+/gu)?.length ?? 0) > 60 ? seen : null;
}

/** The beginning of an article tells its language as well as the whole does. */
const ENOUGH_TEXT = 8_000;

/**
 * The language of an article: what the page claims unless the text plainly shows another script (templates are often
 * copied with their `lang`); what the text shows where nothing is claimed; `und` where nothing tells.
 */
export function languageOf(claims: readonly (string | null)[], wholeText: string): string {
  const text = wholeText.slice(0, ENOUGH_TEXT);
  const claimed = claims.map(canonicalLanguage).find((tag) => tag !== null && tag !== 'und') ?? null;
  const seen = detectLanguage(text);
  if (claimed && usesRtlScript(claimed) === isMostlyRtl(text)) return plainlyOther(claimed, text) ?? claimed;
  return (claimed && letters(text) < 20 ? claimed : seen) ?? claimed ?? 'und';
}

/** Right to left when the text is, or when the page says so and the text does not decide. */
export function directionOf(claims: readonly (string | null)[], text: string): Direction {
  if (isMostlyRtl(text.slice(0, ENOUGH_TEXT))) return 'rtl';
  return claims.find((claim) => claim === 'rtl' || claim === 'ltr') === 'rtl' ? 'rtl' : 'ltr';
}
