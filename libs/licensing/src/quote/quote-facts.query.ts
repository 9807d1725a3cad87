import { Inject, Injectable } from '@nestjs/common';
import {
  articleFactsSql,
  articleIdsOf,
  rowsToArticleFacts,
  type ArticleFacts,
  type ArticleFactsRow,
} from '#libs/catalogue';
import { CLOCK, type Clock } from '#libs/kernel';
import { bookInForceSql } from '#libs/pricing';
import { Reads } from '#platform/database';
import { termsFor, termsInForceSql, type TermsInForce, type TermsRow } from '../agreed/agreed-terms.query.js';
import type { ClaimedContent } from '../exclusivity/hold-rights.js';
import { InTheWayQuery } from '../exclusivity/in-the-way.query.js';
import { takenReasons } from '../exclusivity/taken-reasons.js';
import type { QuoteReasonView } from './quote-view.js';

/** Who asks for a price. */
export interface Asker {
  /** Null for whoever we do not know. */
  organisationId: string | null;
  /** false: rights of others are looked at elsewhere. */
  warns?: boolean;
}

/** What a price is made from: the articles, and what of it depends on who asks. */
export interface QuoteFacts {
  /** Those that exist, in the order asked for. */
  articles: ArticleFacts[];
  /** The terms that hold for them and a title. */
  agreedFor(titleId: string): (TermsInForce & { organisationId: string }) | undefined;
  /** What the rights of others do to the use. */
  taken: QuoteReasonView[];
  /** The version of the price book in force for the first article's title; undefined where there is none. */
  bookId?: string;
}

/** What is asked for: a use of articles in a currency. */
export type AskedFor = ClaimedContent & { currency: string };

interface Row extends ArticleFactsRow {
  terms?: TermsRow[];
  book_id: string | null;
  /** Somebody has exclusive rights in the article, whichever. */
  is_claimed: boolean;
}

/**
 * Articles, terms agreed with whoever asks, which book holds, and the rights of others in the way: one statement, and another
 * only where there may be such rights.
 */
@Injectable()
export class QuoteFactsQuery {
  constructor(
    private readonly reads: Reads,
    private readonly inTheWay: InTheWayQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(content: AskedFor, { organisationId, warns }: Asker): Promise<QuoteFacts> {
    const now = this.clock.now();
    const ids = articleIdsOf(content.items.map(({ articleId }) => articleId));
    if (ids.length === 0) return NOTHING;
    const isKnown = organisationId !== null;
    const rows = await this.reads.query<Row>(
      FACTS[ids.length === 1 ? 'one' : 'several'][isKnown ? 'known' : 'unknown'],
      [ids.length === 1 ? ids[0] : ids, ...[content.currency, now], ...(isKnown ? [organisationId] : [])],
    );
    const [first] = rows;
    if (!first) return NOTHING;
    const { terms = [], book_id } = first;
    const mayBeTaken = content.use.exclusivity.kind !== 'none' || rows.some(({ is_claimed }) => is_claimed);
    return {
      articles: rowsToArticleFacts(ids, rows, now),
      agreedFor: (titleId) => {
        const agreed = termsFor(terms, titleId);
        return agreed && isKnown ? { ...agreed, organisationId } : undefined;
      },
      taken: warns === false || !mayBeTaken ? [] : await this.takenFrom(content, organisationId),
      ...(book_id !== null && { bookId: book_id }),
    };
  }

  private async takenFrom(content: AskedFor, organisationId: string | null): Promise<QuoteReasonView[]> {
    const { blockers, claims } = await this.inTheWay.of({ content, organisationId, buyer: null, requestId: null });
    return takenReasons(blockers, claims);
  }
}

/** Of articles that do not exist. */
const NOTHING: QuoteFacts = { articles: [], agreedFor: () => undefined, taken: [] };

const IS_CLAIMED = `EXISTS (SELECT 1 FROM licensing.claim c
  WHERE c.article_id = a.id AND c.exclusive AND c.state IN ('held', 'active')) AS is_claimed`;

const termsSql = `(SELECT coalesce(json_agg(f), '[]') FROM (${termsInForceSql('$4::uuid', '$3::timestamptz')}) f) AS terms`;

/** The first article's: all of a quote are of one title. */
const TITLE = {
  one: 'a.title_id',
  several: '(SELECT title_id FROM catalogue.v_article WHERE id = ($1::uuid[])[1])',
};

const factsSql = (count: 'one' | 'several', beside: readonly string[]): string =>
  articleFactsSql(count === 'one', '$1', [
    ...[IS_CLAIMED, ...beside],
    `(${bookInForceSql(TITLE[count], '$2', '$3::timestamptz')}) AS book_id`,
  ]);

const factsOf = (count: 'one' | 'several') => ({ unknown: factsSql(count, []), known: factsSql(count, [termsSql]) });

/** Written once: the price of a use is asked for with every choice that is made on the page. */
const FACTS = { one: factsOf('one'), several: factsOf('several') };
