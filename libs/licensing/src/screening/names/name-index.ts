import { comparableName, type ComparableName } from './name-tokens.js';
import { mostSimilar, nameSimilarity, THRESHOLD, tokenSimilarity, withCountry } from './similarity.js';
import { skeletonOf } from './skeleton.js';

/** What the index knows of an entry of a list. */
export interface IndexedEntry {
  id: string;
  names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
}

export interface NameMatch {
  entryId: string;
  /** The entry's name that is most like it. */
  matchedName: string;
  /** 0 to 1. */
  score: number;
}

interface StoredName {
  entry: number;
  name: string;
  comparable: ComparableName;
}

interface Token {
  text: string;
  skeleton: string;
  /** Places in `names`. */
  in: number[];
}

/** Names that cannot reach the threshold, even with the country's help, are not looked at closely. */
const LEAST_POSSIBLE = THRESHOLD - 0.03;
const MOST_LOOKED_AT = 300;
const MOST_MATCHES = 20;

/**
 * All names of all lists in memory, found by their words. A word of the question is first looked up among the words of
 * the lists (as it stands, by its skeleton, and by its skeleton less one sound), then the names that share most of the
 * question's weight are compared in full. Fifty thousand entries take some 60 MB and a name some milliseconds.
 */
export class NameIndex {
  private readonly entries: IndexedEntry[] = [];
  private readonly names: StoredName[] = [];
  private readonly tokens: Token[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byKey = new Map<string, number[]>();
  private readonly squashed = new Map<string, number[]>();

  /** What each name shares with the question, and by which of its tokens it was counted last; all 0 between questions. */
  private shared = new Float64Array(0);
  private countedBy = new Int32Array(0);

  get size(): number {
    return this.entries.length;
  }

  add(entry: IndexedEntry): void {
    const at = this.entries.push(entry) - 1;
    for (const name of entry.names) this.addName(at, name);
  }

  private addName(entry: number, name: string): void {
    const comparable = comparableName(name);
    const { tokens, squashed } = comparable;
    if (tokens.length === 0) return;
    const at = this.names.push({ entry, name, comparable }) - 1;
    for (const text of new Set(tokens)) this.tokens[this.tokenOf(text)]!.in.push(at);
    put(this.squashed, squashed, at);
  }

  private tokenOf(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const skeleton = skeletonOf(text);
    const at = this.tokens.push({ text, skeleton, in: [] }) - 1;
    this.byText.set(text, at);
    for (const key of keysOf(skeleton)) put(this.byKey, key, at);
    return at;
  }

  /** Entries with a name like this one, best first. @param country ISO 3166-1 alpha-2 of who bears the name */
  find(name: string, country: string): NameMatch[] {
    const asked = comparableName(name);
    const best = new Map<number, NameMatch>();
    for (const at of this.candidates(asked)) {
      const { entry, name: matchedName, comparable } = this.names[at]!;
      const { id, countries } = this.entries[entry]!;
      const alike = nameSimilarity(asked, comparable);
      const score = round(withCountry(alike, country, countries));
      if (score >= THRESHOLD && score > (best.get(entry)?.score ?? 0))
        best.set(entry, { entryId: id, matchedName, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_MATCHES);
  }

  /** Names that can be alike enough, by what they share with the question. */
  private candidates(asked: ComparableName): number[] {
    if (this.shared.length < this.names.length) this.shared = new Float64Array(this.names.length * 2);
    if (this.countedBy.length < this.names.length) this.countedBy = new Int32Array(this.names.length * 2);
    const { shared, countedBy } = this;
    const touched: number[] = [];
    asked.tokens.forEach((token, place) => {
      const weight = asked.weights[place]!;
      for (const like of this.tokensLike(token, asked.skeletons[place]!)) {
        for (const at of this.tokens[like]!.in) {
          if (countedBy[at] === place + 1) continue;
          if (shared[at] === 0) touched.push(at);
          countedBy[at] = place + 1;
          shared[at]! += weight;
        }
      }
    });
    const close = touched.filter((at) => mostSimilar(shared[at]!, asked, this.names[at]!.comparable) >= LEAST_POSSIBLE);
    close.sort((a, b) => shared[b]! - shared[a]!);
    for (const at of touched) shared[at] = countedBy[at] = 0;
    return [...new Set([...(this.squashed.get(asked.squashed) ?? []), ...close.slice(0, MOST_LOOKED_AT)])];
  }

  /** Words of the lists that are like this one, the same first. */
  private tokensLike(text: string, skeleton: string): number[] {
    const found = new Set<number>();
    for (const key of keysOf(skeleton)) for (const at of this.byKey.get(key) ?? []) found.add(at);
    return [...found].filter((at) => {
      const other = this.tokens[at]!;
      return tokenSimilarity(text, other.text, [skeleton, other.skeleton]) > 0;
    });
  }
}

/** A skeleton, and what is left of it when one sound is missed: two words with one sound different share a key. */
function keysOf(skeleton: string): Set<string> {
  const keys = new Set([skeleton]);
  if (skeleton.length >= 4) {
    for (let at = 0; at < skeleton.length; at += 1) keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  }
  return keys;
}

function put<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
