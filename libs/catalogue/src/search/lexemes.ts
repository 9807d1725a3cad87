import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { CONFIGS, type SearchConfig } from './search-config.js';

/** How a language's configuration writes words in the index; null for words it leaves out, such as “the”. */
export type LexemeOf = (config: SearchConfig, word: string) => string | null;

/** Words by the configuration they are read in. */
export type WordsByConfig = ReadonlyMap<SearchConfig, ReadonlySet<string>>;

const MOST_KEPT = 100_000;

/**
 * Words and the lexemes PostgreSQL makes of them, kept in the process: the same few thousand words stand in most
 * queries and snippets, and what a configuration makes of a word never changes while a server runs.
 */
@Injectable()
export class Lexemes {
  private known = new Map<SearchConfig, Map<string, string | null>>();
  private kept = 0;

  constructor(private readonly reads: Reads) {}

  /** The lexemes of folded words; at most one statement, and none when all were seen before. */
  async of(wanted: WordsByConfig): Promise<LexemeOf> {
    const missing: { config: SearchConfig; word: string }[] = [];
    for (const [config, words] of wanted) {
      if (config === 'simple') continue;
      const seen = this.known.get(config);
      for (const word of words) if (!seen?.has(word)) missing.push({ config, word });
    }
    if (missing.length > 0) await this.read(missing);
    const known = this.known;
    return (config, word) => (config === 'simple' ? word : (known.get(config)?.get(word) ?? null));
  }

  /** As `of`, in every configuration. */
  ofAll(words: readonly string[], configs: readonly SearchConfig[] = CONFIGS): Promise<LexemeOf> {
    const each = new Set(words);
    return this.of(new Map(configs.map((config) => [config, each])));
  }

  private async read(missing: readonly { config: SearchConfig; word: string }[]): Promise<void> {
    const rows = await this.reads.query<{ config: SearchConfig; word: string; lexeme: string | null }>(
      `SELECT w.config, w.word, (tsvector_to_array(to_tsvector(w.config::regconfig, w.word)))[1] AS lexeme
       FROM unnest($1::text[], $2::text[]) AS w (config, word)`,
      [missing.map(({ config }) => config), missing.map(({ word }) => word)],
    );
    // Maps that somebody still reads are left to them; the next ones begin anew.
    if (this.kept + rows.length > MOST_KEPT) {
      this.known = new Map();
      this.kept = 0;
    }
    this.kept += rows.length;
    for (const { config, word, lexeme } of rows) {
      const words = this.known.get(config) ?? new Map<string, string | null>();
      this.known.set(config, words.set(word, lexeme));
    }
  }
}
