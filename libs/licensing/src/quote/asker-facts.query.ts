import { Inject, Injectable } from '@nestjs/common';
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

/** What of a price depends on who asks. */
export interface AskerFacts {
  /** The terms that hold for them and a title. */
  agreedFor(titleId: string): (TermsInForce & { organisationId: string }) | undefined;
  /** What the rights of others do to the use. */
  taken: QuoteReasonView[];
  /** The version of the price book in force for the first article's title; undefined where there is none. */
  bookId?: string;
}

/** The book's price, and no warning. */
export const NO_ASKER: AskerFacts = { agreedFor: () => undefined, taken: [] };

/** What is asked for: a use of articles in a currency. */
export type AskedFor = ClaimedContent & { currency: string };

interface Row {
  terms: TermsRow[];
  book_id: string | null;
  blockers: (Omit<BlockerRow, 'held_until'> & { held_until: string | null })[];
}

/** Terms agreed with whoever asks, the rights of others in their way, and which book holds: as one statement. */
@Injectable()
export class AskerFactsQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(content: AskedFor, { organisationId, warns }: Asker): Promise<AskerFacts> {
    const now = this.clock.now();
    const claims = warns === false ? [] : wantedClaims(content, null, this.policy, now);
    const sql = factsSql(claims.some(({ isExclusive }) => isExclusive));
    const { items, currency } = content;
    const parameters = [JSON.stringify(claims.map(claimRow)), organisationId, now, null, items[0]!.articleId, currency];
    const { terms, blockers, book_id } = (await this.reads.one<Row>(sql, parameters))!;
    const found = rowsToBlockers(
      blockers.map((row) => ({ ...row, held_until: row.held_until === null ? null : new Date(row.held_until) })),
    );
    return {
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

const asJson = (sql: string): string => `(SELECT coalesce(json_agg(f), '[]') FROM (${sql}) f)`;

const titleSql = '(SELECT title_id FROM catalogue.v_article WHERE id = $5::uuid)';

const factsSql = (isExclusiveWanted: boolean): string => `
  SELECT ${asJson(termsInForceSql('$2::uuid', '$3::timestamptz'))} AS terms,
    ${asJson(blockersSql(isExclusiveWanted))} AS blockers,
    (${bookInForceSql(titleSql, '$6', '$3::timestamptz')}) AS book_id`;
