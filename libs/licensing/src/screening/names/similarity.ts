import type { ComparableName } from './name-tokens.js';
import { skeletonOf } from './skeleton.js';

/** From here on a person has to look. */
export const THRESHOLD = 0.86;
const SAME_COUNTRY = 0.03;
const OTHER_COUNTRY = 0.04;
const CONTAINED = 0.94;
/** Two tokens less alike than this are not the same word. */
const LEAST_ALIKE = 0.85;

/**
 * Jaro's similarity of two words with Winkler's bonus for a common start, 0 to 1 (W. E. Winkler, String Comparator
 * Metrics and Enhanced Decision Rules, 1990).
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0);
  const taken = new Uint8Array(b.length);
  const common: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = 1;
      common.push(i);
      break;
    }
  }
  if (common.length === 0) return 0;
  let swapped = 0;
  let at = 0;
  for (let j = 0; j < b.length; j += 1) if (taken[j] && a[common[at++]!] !== b[j]) swapped += 1;
  const m = common.length;
  const jaro = (m / a.length + m / b.length + (m - swapped / 2) / m) / 3;
  let start = 0;
  while (start < 4 && start < a.length && a[start] === b[start]) start += 1;
  return jaro + start * 0.1 * (1 - jaro);
}

/** How alike two tokens are: letters as they stand, or what is left of them as sounds. 0 below 0.85. */
export function tokenSimilarity(a: string, b: string, skeletons?: readonly [string, string]): number {
  if (a === b) return 1;
  const [one, other] = skeletons ?? [skeletonOf(a), skeletonOf(b)];
  const sounds = one === other && one.length >= 2 ? (one.length >= 3 ? 0.95 : 0.88) : 0;
  const letters = a.length >= 4 && b.length >= 4 ? jaroWinkler(a, b) : 0;
  const best = Math.max(sounds, letters);
  return best < LEAST_ALIKE ? 0 : best;
}

/**
 * How alike a name and an entry's name are, 0 to 1. Tokens are paired one to one, the most alike first; a pair counts by
 * its weight w and likeness s:
 *
 *   both ways  = 2 Σ w s / (W(name) + W(entry))            everything in both
 *   contained  = 0.94 Σ w(entry) s / W(entry)              the whole entry in a longer name; entries of weight 2 or more
 *   joined     = 0.97                                       the same letters, with spaces elsewhere
 *
 * The greatest counts.
 */
export function nameSimilarity(name: ComparableName, entry: ComparableName): number {
  if (name.tokens.length === 0 || entry.tokens.length === 0) return 0;
  if (name.squashed === entry.squashed) return name.tokens.length === entry.tokens.length ? 1 : 0.97;
  let both = 0;
  let covered = 0;
  for (const { i, j, alike } of pairs(name, entry)) {
    both += ((name.weights[i]! + entry.weights[j]!) / 2) * alike;
    covered += entry.weights[j]! * alike;
  }
  const dice = (2 * both) / (name.weight + entry.weight);
  const contained = entry.weight >= 2 ? (CONTAINED * covered) / entry.weight : 0;
  return Math.min(1, Math.max(dice, contained));
}

/** The most that `nameSimilarity` can say where tokens of this weight (of the name) have one like them in the entry. */
export function mostSimilar(shared: number, name: ComparableName, entry: ComparableName): number {
  const both = Math.min(shared, entry.weight) + 0.35;
  return Math.max((2 * both) / (name.weight + entry.weight), entry.weight >= 2 ? (CONTAINED * both) / entry.weight : 0);
}

interface Pair {
  i: number;
  j: number;
  alike: number;
}

function pairs(name: ComparableName, entry: ComparableName): Pair[] {
  const all: Pair[] = [];
  name.tokens.forEach((a, i) => {
    entry.tokens.forEach((b, j) => {
      const alike = tokenSimilarity(a, b, [name.skeletons[i]!, entry.skeletons[j]!]);
      if (alike > 0) all.push({ i, j, alike });
    });
  });
  const [left, right] = [new Set<number>(), new Set<number>()];
  return all
    .sort((one, other) => other.alike - one.alike)
    .filter(({ i, j }) => !left.has(i) && !right.has(j) && left.add(i) && right.add(j));
}

/** A hint, no proof: a little more where the countries agree, a little less where both are known and differ. */
export function withCountry(score: number, country: string, ofEntry: readonly string[]): number {
  if (ofEntry.length === 0) return score;
  return ofEntry.includes(country) ? Math.min(1, score + SAME_COUNTRY) : Math.max(0, score - OTHER_COUNTRY);
}
