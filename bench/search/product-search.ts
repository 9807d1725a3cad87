import type { DataSource } from 'typeorm';
import { systemClock } from '#libs/kernel';
import { connect, Reads } from '#platform/database';
import { Frequencies } from '../../libs/catalogue/src/search/frequencies.js';
import { Lexemes } from '../../libs/catalogue/src/search/lexemes.js';
import { SearchArticles } from '../../libs/catalogue/src/search/search-articles.query.js';
import { SearchIndex } from '../../libs/catalogue/src/search/search-index.js';
import { Spelling } from '../../libs/catalogue/src/search/spelling.js';

/** The product's own query class over its own pool. */
export async function openProduct(url: string): Promise<{ search: SearchArticles; close(): Promise<void> }> {
  const dataSource: DataSource = await connect(
    { databaseUrl: url, databasePool: 1, databaseWaitMs: 5_000, env: 'production' },
    [],
  );
  const reads = new Reads(dataSource);
  const lexemes = new Lexemes(reads);
  const spelling = new Spelling(reads);
  const index = new SearchIndex(reads, lexemes, spelling, new Frequencies(reads, systemClock));
  return {
    search: new SearchArticles(index, lexemes, spelling, systemClock),
    close: () => dataSource.destroy(),
  };
}
