import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { CONFIGS, type SearchConfig } from './search-config.js';

/** How a language's configuration writes words in the index; null for words it leaves out, such as “the”. */
export type LexemeOf = (config: SearchConfig, word: string) => string | null;

const MOST_KEPT = 100_000;

/**
 * Words and the lexemes PostgreSQL makes of them, kept in the process: the same few thousand words stand in most
 * queries and snippets, and what a configuration makes of a word never changes while a server runs.
 */
@Injectable()
export class Lexemes {
  private known = new Map<string, string | null>();

  constructor(private readonly reads: Reads) {}

  /** The lexemes of folded words; at most one statement, and none when all were seen before. */
  async of(wanted: readonly { config: SearchConfig; word: string }[]): Promise<LexemeOf> {
    const missing = new Map<string, { config: SearchConfig; word: string }>();
    for (const each of wanted) {
      const key = keyOf(each.config, each.word);
      if (each.config !== 'simple' && !this.known.has(key)) missing.set(key, each);
    }
    if (missing.size > 0) await this.read([...missing.values()]);
    const known = this.known;
    return (config, word) => (config === 'simple' ? word : (known.get(keyOf(config, word)) ?? null));
  }

  /** As `of`, in every configuration. */
  ofAll(words: readonly string[], configs: readonly SearchConfig[] = CONFIGS): Promise<LexemeOf> {
    return this.of(configs.flatMap((config) => words.map((word) => ({ config, word }))));
  }

  private async read(missing: readonly { config: SearchConfig; word: string }[]): Promise<void> {
    const rows = await this.reads.query<{ config: SearchConfig; word: string; lexeme: string | null }>(
      `SELECT w.config, w.word, (tsvector_to_array(to_tsvector(w.config::regconfig, w.word)))[1] AS lexeme
       FROM unnest($1::text[], $2::text[]) AS w (config, word)`,
      [missing.map(({ config }) => config), missing.map(({ word }) => word)],
    );
    // A map that somebody still reads is left to them; the next one begins anew.
    if (this.known.size + rows.length > MOST_KEPT) this.known = new Map();
    for (const { config, word, lexeme } of rows) this.known.set(keyOf(config, word), lexeme);
  }
}

const keyOf = (config: SearchConfig, word: string): string => `${config} ${word}`;
