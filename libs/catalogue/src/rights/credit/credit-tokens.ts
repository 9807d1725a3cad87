import { foldCredit, plainCredit } from '../fold-credit.js';

/** The smallest parts of a credit line. */
export type CreditToken =
  | { kind: 'word'; text: string; folded: string }
  | { kind: 'year'; text: string }
  | { kind: 'separator' | 'dash' | 'open' | 'close' | 'copyright' };

/** In this order: what is found first at a place is the token. */
const PATTERNS: readonly (readonly [CreditToken['kind'] | 'date' | 'blank', RegExp])[] = [
  ['blank', /\s+/uy],
  ['copyright', /©|\(c\)(?=\s*(?:\d|\p{L}))|℗|®|™/iuy],
  // Numeric dates, with or without a time zone’s slashes in them; years of a range.
  ['date', /(?<![\p{L}\p{N}])\d{1,4}(?:[./-]\d{1,2}){1,2}[./-]\d{1,4}(?![\p{L}\p{N}])/uy],
  ['year', /(?<![\p{L}\p{N}])(?:1[89]|20)\d{2}(?:[-–](?:1[89]|20)?\d{2})?(?![\p{L}\p{N}])/uy],
  ['open', /[([{（［【«‹]/uy],
  ['close', /[)\]}）］】»›]/uy],
  ['dash', /(?<=^|\s)[-–—―]+(?=\s|$)|[—―]/uy],
  ['separator', /[/|,;:•·،؛、＋+&\\\n]/uy],
  ['word', /[^\s/|,;:•·،؛、＋+&\\\n([{（［【«‹)\]}）］】»›©—―]+/uy],
];

function tokenAt(line: string, at: number): { token: CreditToken | null; length: number } {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (!text) continue;
    if (kind === 'blank' || kind === 'date') return { token: null, length: text.length };
    if (kind === 'word') return { token: { kind, text, folded: foldCredit(text) }, length: text.length };
    return { token: kind === 'year' ? { kind, text } : { kind }, length: text.length };
  }
  return { token: null, length: 1 };
}

/** Longer lines are no credit; they are cut so that reading stays quick. */
const LONGEST = 2_000;

/** A line as tokens. Dates are dropped: they say when, not whose. Linear in the length of the line. */
export function creditTokens(line: string): CreditToken[] {
  const plain = plainCredit(line.slice(0, LONGEST));
  const tokens: CreditToken[] = [];
  for (let at = 0; at < plain.length;) {
    const { token, length } = tokenAt(plain, at);
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
}
