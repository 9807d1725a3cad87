/**
 * The metric of the article-extraction-benchmark (scrapinghub): multisets of 4-token shingles; a page's true and false
 * positives and false negatives are divided by their sum; precision and recall are averaged over pages.
 */
export interface PageScore {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  return counted(Array.from({ length: Math.max(1, words.length - 3) }, (_, i) => words.slice(i, i + 4).join(' ')));
}

export function scorePage(truth: string, found: string): PageScore {
  const wanted = shingles(truth);
  const got = shingles(found);
  let [both, extra, missed] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [t, p] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    both += Math.min(t, p);
    extra += Math.max(0, p - t);
    missed += Math.max(0, t - p);
  }
  const sum = both + extra + missed || 1;
  return { truePositive: both / sum, falsePositive: extra / sum, falseNegative: missed / sum };
}

export function averageScore(scores: readonly PageScore[]): { precision: number; recall: number; f1: number } {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
  const ratio = (part: number, rest: number): number => (part + rest === 0 ? 0 : part / (part + rest));
  const precision = mean(scores.map((score) => ratio(score.truePositive, score.falsePositive)));
  const recall = mean(scores.map((score) => ratio(score.truePositive, score.falseNegative)));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Share of the words of `truth` that `found` lacks. */
export function missingWords(truth: string, found: string): number {
  const got = counted(tokens(found));
  const wanted = [...counted(tokens(truth))];
  const missing = wanted.reduce((sum, [word, times]) => sum + Math.max(0, times - (got.get(word) ?? 0)), 0);
  return missing / (tokens(truth).length || 1);
}
