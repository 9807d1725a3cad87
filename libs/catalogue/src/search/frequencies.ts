import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { ConfigQuery } from './build-tsquery.js';

const KEPT_MS = 5 * 60_000;
const DAYS_A_MONTH = 30.4;

interface Known {
  articles: number;
  /** From the oldest to the newest. */
  months: number;
  /** The part of all articles that has a lexeme; the rarer ones are not listed. */
  shares: ReadonlyMap<string, number>;
}

/** What is known before a search of how much it will find. */
export interface Expected {
  matches: number;
  /** In the whole catalogue. */
  articles: number;
  months: number;
}

/**
 * How many articles have the commoner lexemes, from PostgreSQL's own statistics and kept for some minutes: enough to
 * choose a way to the newest matches without asking for each search.
 */
@Injectable()
export class Frequencies {
  private known: Promise<Known> | null = null;
  private until = 0;

  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** About how many articles match; 0 as soon as a word or mark is needed that is not among the common ones. */
  async expected(queries: readonly ConfigQuery[], marks: readonly string[]): Promise<Expected> {
    const { articles, months, shares } = await this.statistics();
    const shareOf = (lexeme: string): number => shares.get(lexeme) ?? 0;
    const ofWords = queries.reduce((sum, { config, needed }) => {
      const each = needed.map((any) =>
        Math.min(
          1,
          any.map(shareOf).reduce((a, b) => a + b, 0),
        ),
      );
      return sum + shareOf(`~c${config}`) * each.reduce((a, b) => a * b, 1);
    }, 0);
    const share = (queries.length > 0 ? ofWords : 1) * marks.map(shareOf).reduce((a, b) => a * b, 1);
    return { matches: articles * share, articles, months };
  }

  private statistics(): Promise<Known> {
    const now = this.clock.now().getTime();
    if (this.known === null || now >= this.until) {
      this.until = now + KEPT_MS;
      const read = this.read();
      // What could not be read is asked for again, and not kept as an answer.
      read.catch(() => (this.known = null));
      this.known = read;
    }
    return this.known;
  }

  private async read(): Promise<Known> {
    const rows = await this.reads.query<{ lexeme: string; share: number; articles: number; days: number }>(
      `SELECT e.lexeme, e.share, greatest(c.reltuples, 0)::float8 AS articles, (
           SELECT coalesce(extract(epoch FROM max(sort_at) - min(sort_at)) / 86400, 0)::float8 FROM catalogue.article_search
         ) AS days
       FROM pg_stats s JOIN pg_class c ON c.oid = 'catalogue.article_search'::regclass
       CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS e (lexeme, share)
       WHERE s.schemaname = 'catalogue' AND s.tablename = 'article_search' AND s.attname = 'lexemes'
         AND e.lexeme IS NOT NULL`,
    );
    const shares = new Map(rows.map(({ lexeme, share }) => [lexeme, share]));
    const months = Math.ceil((rows[0]?.days ?? 0) / DAYS_A_MONTH) + 1;
    return { articles: rows[0]?.articles ?? 0, months, shares };
  }
}
