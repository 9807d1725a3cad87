import type { CreditLine, CreditParty, CreditRelation } from './credit-line.js';
import { creditTokens, type CreditToken } from './credit-tokens.js';
import { foldCredit } from '../fold-credit.js';
import { CONJUNCTIONS, NAMELESS, PHRASES, PHRASE_STARTS, type Phrase } from './credit-words.js';

/** Reads tokens from the left, one party at a time. */
class CreditReader {
  private readonly parties: CreditParty[] = [];
  private words: string[] = [];
  private year: string | null = null;
  private relation: CreditRelation = 'by';
  private depth = 0;

  read(tokens: readonly CreditToken[]): CreditParty[] {
    for (let at = 0; at < tokens.length;) at += this.take(tokens, at);
    this.flush();
    return this.parties;
  }

  /** How many tokens were taken. */
  private take(tokens: readonly CreditToken[], at: number): number {
    const token = tokens[at]!;
    if (token.kind === 'word') return this.takeWords(tokens, at, token);
    if (token.kind === 'year') this.year = token.text;
    else if (token.kind === 'copyright') this.begin('copyright');
    else this.flush();
    if (token.kind === 'open') this.depth += 1;
    if (token.kind === 'close') this.depth = Math.max(0, this.depth - 1);
    return 1;
  }

  private takeWords(tokens: readonly CreditToken[], at: number, token: Extract<CreditToken, { kind: 'word' }>): number {
    const phrase = PHRASE_STARTS.has(token.folded) ? this.phraseAt(tokens, at) : undefined;
    if (phrase) {
      this.begin(phrase.relation);
      return phrase.words.length;
    }
    if (CONJUNCTIONS.has(token.folded) && this.words.length > 0 && tokens[at + 1]?.kind === 'word') this.flush();
    else this.words.push(token.text);
    return 1;
  }

  /** A phrase counts where something stands behind it. */
  private phraseAt(tokens: readonly CreditToken[], at: number): Phrase | undefined {
    return PHRASES.find(({ words }) => {
      const next = tokens[at + words.length];
      const isBefore = next !== undefined && next.kind !== 'close' && next.kind !== 'dash';
      return isBefore && words.every((word, i) => wordAt(tokens, at + i) === word);
    });
  }

  private begin(relation: CreditRelation): void {
    this.flush();
    this.relation = relation;
  }

  private flush(): void {
    const name = this.words.join(' ').replace(/^[\s.'"*-]+|[\s'"*-]+$/gu, '');
    // Figures alone are a year or a date that came apart, and nobody's name.
    if (/\p{L}/u.test(name)) {
      const nameless = NAMELESS.get(foldCredit(name));
      const bracketed = this.depth > 0;
      if (nameless) this.parties.push({ relation: nameless, name: null, year: null, bracketed });
      else this.parties.push({ relation: this.relation, name, year: this.year, bracketed });
      this.relation = 'by';
      this.year = null;
    }
    this.words = [];
  }
}

const wordAt = (tokens: readonly CreditToken[], at: number): string | null => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.folded.replace(/\.$/, '') : null;
};

/** A few words, a bracket with a few words, then a dash or nothing more: `LONDON, March 3 (Reuters) -`. */
function isDateline(tokens: readonly CreditToken[]): boolean {
  const open = tokens.findIndex(({ kind }) => kind === 'open');
  const close = tokens.findIndex(({ kind }) => kind === 'close');
  if (open < 1 || open > 8 || close < open + 2 || close > open + 8) return false;
  const next = tokens[close + 1];
  return next === undefined || next.kind === 'dash';
}

/** Reads a credit line, byline or source line. Never throws; what is no credit comes back as parties nobody knows. */
export function parseCredit(line: string): CreditLine {
  const tokens = creditTokens(line);
  return { parties: new CreditReader().read(tokens), dateline: isDateline(tokens) };
}
