import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { QueryTerm } from './parse-query.js';

/** A word that is typed may become one of so many. */
const MOST_COMPLETIONS = 4;
const SHORTEST_CORRECTED = 4;
const LAST_LETTER = '\u{10FFFF}';

/** Words of headlines, standfirsts, bylines and captions: what a beginning may become, and what a slip was meant to be. */
@Injectable()
export class Spelling {
  constructor(private readonly reads: Reads) {}

  /** The most frequent words that begin with what is typed last, itself included; none where the last word is whole. */
  async completions(terms: readonly QueryTerm[]): Promise<string[]> {
    const beginning = terms.find(({ isOpen }) => isOpen)?.words.at(-1);
    if (beginning === undefined) return [];
    const rows = await this.reads.query<{ word: string }>(
      `SELECT word FROM catalogue.search_word WHERE word >= $1 AND word < $2 ORDER BY word = $1 DESC, articles DESC, word LIMIT $3`,
      [beginning, beginning + LAST_LETTER, MOST_COMPLETIONS],
    );
    return rows.map(({ word }) => word);
  }

  /** The words as they were probably meant, or null when nothing is closer. One statement. */
  async correct(words: readonly string[]): Promise<Map<string, string> | null> {
    const doubtful = [...new Set(words)].filter((word) => word.length >= SHORTEST_CORRECTED && word.length <= 40);
    if (doubtful.length === 0) return null;
    const rows = await this.reads.query<{ typed: string; word: string; articles: string }>(
      `SELECT t.typed, w.word, w.articles FROM unnest($1::text[]) AS t (typed)
       CROSS JOIN LATERAL (
         SELECT word, articles FROM catalogue.search_word
         WHERE keys && catalogue.typing_keys(t.typed) ORDER BY articles DESC, word LIMIT 200
       ) w`,
      [doubtful],
    );
    const corrections = new Map<string, string>();
    for (const typed of doubtful) {
      const candidates = rows.filter((row) => row.typed === typed);
      const best = closest(typed, candidates);
      if (best !== null && best !== typed) corrections.set(typed, best);
    }
    return corrections.size > 0 ? corrections : null;
  }
}

/** The closest word; of several equally close ones the most frequent. Words with more slips than letters allow are none. */
function closest(typed: string, candidates: readonly { word: string; articles: string }[]): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const { word } of candidates) {
    const distance = slipsBetween(typed, word);
    if (distance <= Math.max(1, Math.floor(typed.length / 3)) && (!best || distance < best.distance)) {
      best = { word, distance };
    }
  }
  return best?.word ?? null;
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment distance). */
export function slipsBetween(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let beforeLast: number[] = [];
  let last = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + change);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, beforeLast[j - 2]! + 1);
      now.push(best);
    }
    beforeLast = last;
    last = now;
  }
  return last[b.length]!;
}
