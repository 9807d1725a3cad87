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
import { blockersSql, rowsToBlockers, type BlockerRow } from '../exclusivity/claim-rows.js';
import { claimRow } from '../exclusivity/claims-of.js';
import { wantedClaims, type ClaimedContent } from '../exclusivity/hold-rights.js';
import { takenReasons } from '../exclusivity/taken-reasons.js';
import { LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
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
  terms: TermsRow[];
  book_id: string | null;
  blockers: (Omit<BlockerRow, 'held_until'> & { held_until: string | null })[];
}

/** Articles, terms agreed with whoever asks, the rights of others in their way, and which book holds: as one statement. */
@Injectable()
export class QuoteFactsQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(content: AskedFor, { organisationId, warns }: Asker): Promise<QuoteFacts> {
    const now = this.clock.now();
    const { items, currency } = content;
    const ids = articleIdsOf(items.map(({ articleId }) => articleId));
    const [id] = ids;
    if (id === undefined) return NOTHING;
    const claims = warns === false ? [] : wantedClaims(content, null, this.policy, now);
    const isOne = ids.length === 1;
    const isExclusiveWanted = claims.some(({ isExclusive }) => isExclusive);
    const sql = FACTS[isOne ? 1 : 0]![isExclusiveWanted ? 1 : 0];
    const parameters = [JSON.stringify(claims.map(claimRow)), organisationId, now, null, id, currency];
    const rows = await this.reads.query<Row>(sql, isOne ? parameters : [...parameters, ids]);
    const [first] = rows;
    if (!first) return NOTHING;
    const { terms, blockers, book_id } = first;
    const found = rowsToBlockers(
      blockers.map((row) => ({ ...row, held_until: row.held_until === null ? null : new Date(row.held_until) })),
    );
    return {
      articles: rowsToArticleFacts(ids, rows, now),
      agreedFor: (titleId) => {
        const agreed = termsFor(terms, titleId);
        return agreed && organisationId !== null ? { ...agreed, organisationId } : undefined;
      },
      taken: takenReasons(
        found.filter(({ isStale }) => !isStale),
        claims,
      ),
      ...(book_id !== null && { bookId: book_id }),
    };
  }
}

/** Of articles that do not exist. */
const NOTHING: QuoteFacts = { articles: [], agreedFor: () => undefined, taken: [] };

const asJson = (sql: string): string => `(SELECT coalesce(json_agg(f), '[]') FROM (${sql}) f)`;

const titleSql = '(SELECT title_id FROM catalogue.v_article WHERE id = $5::uuid)';

/** What is the same for every article is computed once: it refers to no row. */
const factsSql = (isOne: boolean, isExclusiveWanted: boolean): string =>
  articleFactsSql(isOne, isOne ? '$5::uuid' : '$7', [
    `${asJson(termsInForceSql('$2::uuid', '$3::timestamptz'))} AS terms`,
    `${asJson(blockersSql(isExclusiveWanted))} AS blockers`,
    `(${bookInForceSql(titleSql, '$6', '$3::timestamptz')}) AS book_id`,
  ]);

/** Written once: the price of a use is asked for with every choice that is made on the page. */
const FACTS = [false, true].map((isOne) => [factsSql(isOne, false), factsSql(isOne, true)] as const);
