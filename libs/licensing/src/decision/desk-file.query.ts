import { Injectable } from '@nestjs/common';
import type { MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import { ClearanceQuery } from '../clearance/clearance.query.js';
import type { ClearanceView } from '../clearance/clearance-view.js';
import { ConflictsQuery } from '../exclusivity/conflicts.query.js';
import type { ConflictView } from '../exclusivity/exclusivity-view.js';
import type { ClaimedContent } from '../exclusivity/hold-rights.js';
import type { LicenseeFacts } from '../licensee/licensee.query.js';
import { ChangedArticlesQuery } from './changed-articles.query.js';
import { leftOutReason } from './decline-reasons.js';
import type { LeftOut } from '../offer/left-out.js';
import type { QuoteContent } from '../quote/quote-content.js';
import type { DecisionView, LicenseeHistoryView, SinceAskedView } from '../request/desk-view.js';
import { moneyOf } from '../request/request-rows.js';
import { SecondLook, type Promised } from './second-look.js';

interface DecisionRow {
  id: string;
  decision: DecisionView['decision'];
  reviewer_name: string;
  reviewer_id: string;
  at: Date;
  reason_code: string | null;
  note: string | null;
  currency: string | null;
  amount: string | null;
  second_reasons: DecisionView['secondReasons'];
  left_out: LeftOut[];
  rush_returned: string | null;
  approver_name: string | null;
  approved_at: Date | null;
  content: QuoteContent | null;
  book_currency: string | null;
  book_amount: string | null;
}

/** What the desk has done with a request, and what it knows of the licensee. */
export interface DeskFile {
  decisions: DecisionView[];
  clearances: ClearanceView[];
  history: LicenseeHistoryView;
}

@Injectable()
export class DeskFileQuery {
  constructor(
    private readonly reads: Reads,
    private readonly inTheWay: ConflictsQuery,
    private readonly clearances: ClearanceQuery,
    private readonly look: SecondLook,
    private readonly changes: ChangedArticlesQuery,
  ) {}

  /** What a second person confirms, at the price it has now. */
  proposed(proposal: DecisionView, promised: Promised, now: Date): Promise<DecisionView> {
    return this.look.shown(proposal, promised, now);
  }

  /** What of the articles is not as it was asked for. */
  sinceAsked(requestId: string, asked: QuoteContent, { clearances }: DeskFile, now: Date): Promise<SinceAskedView> {
    return this.changes.of(requestId, asked, clearances, now);
  }

  /** Whose rights an approval of these terms would meet now. */
  conflicts(requestId: string, wanted: ClaimedContent, licensee: LicenseeFacts): Promise<ConflictView[]> {
    return this.inTheWay.of(requestId, wanted, licensee);
  }

  async of(requestId: string, organisationId: string): Promise<DeskFile> {
    const [decisions, history, clearances] = await Promise.all([
      this.decisions(requestId),
      this.licenseeHistory(requestId, organisationId),
      this.clearances.ofRequest(requestId),
    ]);
    return { decisions, history, clearances };
  }

  private async decisions(requestId: string): Promise<DecisionView[]> {
    const rows = await this.reads.query<DecisionRow>(
      `SELECT d.id, d.decision, d.reviewer_name, d.reviewer_id, d.at, d.reason_code, d.note, d.currency, d.amount, d.second_reasons, d.left_out, d.rush_returned,
          a.approver_name, a.at AS approved_at, q.content, q.currency AS book_currency, q.amount AS book_amount
         FROM licensing.decision d LEFT JOIN licensing.approval a ON a.decision_id = d.id
         LEFT JOIN licensing.quote q ON q.id = d.quote_id
        WHERE d.request_id = $1 ORDER BY d.at, d.id`,
      [requestId],
    );
    return rows.map((row) => ({
      id: row.id,
      decision: row.decision,
      by: row.reviewer_name,
      byId: row.reviewer_id,
      at: row.at.toISOString(),
      reasonCode: row.reason_code,
      note: row.note,
      price: moneyOf(row.amount, row.currency),
      terms: termsOf(row),
      leftOut: row.left_out.map((left) => ({ ...left, ...leftOutReason(left.reasonCode) })),
      rushReturned: moneyOf(row.rush_returned, row.currency),
      secondReasons: row.second_reasons,
      secondBy: row.approver_name,
      secondAt: row.approved_at?.toISOString() ?? null,
    }));
  }

  /** Without the request itself. */
  private async licenseeHistory(requestId: string, organisationId: string): Promise<LicenseeHistoryView> {
    const [counts, recent] = await Promise.all([
      this.reads.one<Omit<LicenseeHistoryView, 'recent'>>(COUNTS_SQL, [organisationId, requestId]),
      this.reads.query<RecentRow>(RECENT_SQL, [organisationId, requestId]),
    ]);
    return {
      ...(counts ?? {
        requests: 0,
        offered: 0,
        declined: 0,
        licences: 0,
        activeLicences: 0,
        licensed: [] as MoneyJson[],
      }),
      recent: recent.map((row) => ({
        reference: row.reference,
        state: row.state,
        headline: row.headline,
        price: moneyOf(row.amount, row.currency),
        submittedAt: row.submitted_at.toISOString(),
      })),
    };
  }
}

function termsOf({ content, book_amount, book_currency }: DecisionRow): DecisionView['terms'] {
  const bookPrice = moneyOf(book_amount, book_currency);
  if (!content || !bookPrice) return null;
  const { use, countries, items, lines } = content;
  return { use, countries, items, lines, bookPrice };
}

interface RecentRow {
  reference: string;
  state: string;
  headline: string;
  amount: string | null;
  currency: string | null;
  submitted_at: Date;
}

const COUNTS_SQL = `
  WITH asked AS (
    SELECT count(*)::int AS requests, count(*) FILTER (WHERE offer_id IS NOT NULL)::int AS offered,
      count(*) FILTER (WHERE state = 'declined')::int AS declined
    FROM licensing.request WHERE organisation_id = $1 AND id <> $2
  ), held AS (
    SELECT currency, count(*)::int AS licences, count(*) FILTER (WHERE state = 'active')::int AS active,
      sum(amount)::text AS amount
    FROM licensing.v_licence WHERE organisation_id = $1 GROUP BY currency
  )
  SELECT asked.requests, asked.offered, asked.declined,
    (SELECT COALESCE(sum(licences), 0)::int FROM held) AS licences,
    (SELECT COALESCE(sum(active), 0)::int FROM held) AS "activeLicences",
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('amount', amount, 'currency', currency) ORDER BY currency), '[]')
       FROM held) AS licensed
  FROM asked`;

const RECENT_SQL = `
  SELECT reference, state, headline, amount, currency, submitted_at
  FROM licensing.request WHERE organisation_id = $1 AND id <> $2 ORDER BY id DESC LIMIT 5`;
