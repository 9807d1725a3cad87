import { tokensOf } from './diff-words.js';

/** Shorter words change their sense with one letter: “now” and “not”, “man” and “men”. */
const SHORTEST = 5;
/** More slips than this in one text are a new wording. */
export const MOST_SLIPS = 5;

const folded = (word: string): string => word.toLowerCase().normalize('NFC');
const wordsOf = (text: string): string[] => tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token));

/** One letter added, left out, replaced, or two neighbours exchanged (Damerau, 1964). */
function isOneSlip(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Whether one word is only a misspelling of the other. Never for numbers, for names (a capital in either), for short
 * words, or where the first letter differs: “legal” and “illegal” are no slip.
 */
function isSlip(one: string, other: string): boolean {
  if (/\p{N}/u.test(one) || /\p{N}/u.test(other)) return false;
  if (/^\p{Lu}/u.test(one) || /^\p{Lu}/u.test(other)) return folded(one) === folded(other);
  if (Math.min(one.length, other.length) < SHORTEST || one[0] !== other[0]) return false;
  return isOneSlip(one, other);
}

/**
 * How many words of a text were only spelt better, or null where it says something else. Spaces, punctuation and
 * capitals count for nothing; a word that came or went is never a slip.
 */
export function slipsBetween(from: string, to: string): number | null {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  if (before.length !== after.length) return null;
  let slips = 0;
  for (let i = 0; i < before.length; i += 1) {
    if (folded(before[i]!) === folded(after[i]!)) continue;
    slips += 1;
    if (slips > MOST_SLIPS || !isSlip(before[i]!, after[i]!)) return null;
  }
  return slips;
}
