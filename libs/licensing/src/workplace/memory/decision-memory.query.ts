import { Injectable } from '@nestjs/common';
import { authorise, isReference, type Actor, type MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import { declineReason } from '../../decision/decline-reasons.js';
import { requestNotFound } from '../../licensing.errors.js';
import { READ_DESK } from '../../licensing.permissions.js';
import { moneyOf } from '../../request/request-rows.js';
import { likenesses, scoreOf, type Alike, type Likeness } from './likeness.js';
import type { DecisionMemoryView, PrecedentView } from './memory-view.js';

interface ThisRow {
  id: string;
  title_id: string | null;
  purpose: string | null;
  media: string[];
  buyer_kind: string | null;
  countries: number | null;
  currency: string | null;
}

interface CandidateRow extends Omit<ThisRow, 'purpose'> {
  request_id: string;
  outcome: PrecedentView['outcome'];
  amount: string | null;
  reason_code: string | null;
  answered_at: Date;
}

interface TellRow {
  answer_id: string;
  reference: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  licensee: string;
  state: string;
  by: string | null;
  note: string | null;
  book_amount: string | null;
  book_currency: string | null;
}

const SHOWN = 4;

const THIS_SQL = `
  SELECT r.id, r.title_id, q.content #>> '{use,purpose}' AS purpose,
    ARRAY(SELECT m ->> 'medium' FROM jsonb_array_elements(q.content #> '{use,media}') m) AS media,
    r.licensee ->> 'kind' AS buyer_kind, jsonb_array_length(q.content -> 'countries') AS countries, q.currency
  FROM licensing.request r LEFT JOIN licensing.quote q ON q.id = r.quote_id WHERE r.reference = $1`;

/** The newest with this purpose: 200 of the title and 100 of any, so that its cost does not grow with the archive. */
const CANDIDATES_SQL = `
  WITH near AS (
    (SELECT * FROM licensing.desk_answer WHERE answered_by = 'desk' AND outcome <> 'asked'
       AND title_id = $1 AND purpose = $2 ORDER BY answered_at DESC LIMIT 200)
    UNION
    (SELECT * FROM licensing.desk_answer WHERE answered_by = 'desk' AND outcome <> 'asked'
       AND purpose = $2 ORDER BY answered_at DESC LIMIT 100))
  SELECT DISTINCT ON (request_id) id, request_id, title_id, coalesce(media, '{}') AS media, buyer_kind, countries,
    currency, amount, outcome, reason_code, answered_at
  FROM near WHERE request_id <> $3 ORDER BY request_id, answered_at DESC`;

const TELL_SQL = `
  SELECT a.id AS answer_id, r.reference, r.headline, r.language, r.direction, r.licensee ->> 'name' AS licensee, r.state,
    d.reviewer_name AS by, d.note, q.amount AS book_amount, q.currency AS book_currency
  FROM licensing.desk_answer a
  JOIN licensing.request r ON r.id = a.request_id
  LEFT JOIN LATERAL (SELECT * FROM licensing.decision d WHERE d.request_id = a.request_id AND d.at <= a.answered_at
    ORDER BY d.at DESC, d.id DESC LIMIT 1) d ON true
  LEFT JOIN licensing.quote q ON q.id = d.quote_id
  WHERE a.id = ANY($1::bigint[])`;

/**
 * What was decided on requests like this one. Alike are those with the same purpose; of them the likest come first by
 * title, media, kind of buyer and size of territory (`likeness.ts`), then the newest. Three statements.
 */
@Injectable()
export class DecisionMemory {
  constructor(private readonly reads: Reads) {}

  /** @throws licensing.request-not-found, kernel.forbidden */
  async of(actor: Actor, reference: string): Promise<DecisionMemoryView> {
    authorise(actor, READ_DESK);
    const asked = isReference(reference, 'R') ? await this.reads.one<ThisRow>(THIS_SQL, [reference]) : undefined;
    if (!asked) throw requestNotFound();
    if (asked.purpose === null) return { items: [], offered: 0, declined: 0, middlePrice: null };
    const rows = await this.reads.query<CandidateRow>(CANDIDATES_SQL, [asked.title_id, asked.purpose, asked.id]);
    const ranked = rows.map((row) => ({ row, alike: likenesses(alikeOf(asked), alikeOf(row)) })).sort(byLikeness);
    const shown = ranked.slice(0, SHOWN);
    return { items: await this.tell(shown), ...summary(shown, asked.currency) };
  }

  private async tell(shown: readonly Ranked[]): Promise<PrecedentView[]> {
    if (shown.length === 0) return [];
    const rows = await this.reads.query<TellRow>(TELL_SQL, [shown.map(({ row }) => row.id)]);
    const byId = new Map(rows.map((row) => [row.answer_id, row]));
    return shown.flatMap(({ row, alike }) => {
      const told = byId.get(row.id);
      return told ? [toView(row, told, alike)] : [];
    });
  }
}

interface Ranked {
  row: CandidateRow;
  alike: Likeness[];
}

const alikeOf = (row: Pick<ThisRow, 'title_id' | 'media' | 'buyer_kind' | 'countries'>): Alike => ({
  titleId: row.title_id,
  media: row.media,
  buyerKind: row.buyer_kind,
  countries: row.countries,
});

const byLikeness = (a: Ranked, b: Ranked): number =>
  scoreOf(b.alike) - scoreOf(a.alike) || b.row.answered_at.getTime() - a.row.answered_at.getTime();

function summary(shown: readonly Ranked[], currency: string | null): Omit<DecisionMemoryView, 'items'> {
  const offered = shown.filter(({ row }) => row.outcome === 'offered');
  const prices = offered
    .filter(({ row }) => row.currency === currency && row.amount !== null)
    .map(({ row }) => BigInt(row.amount!))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const middle: MoneyJson | null =
    prices.length > 0 && currency
      ? { amount: prices[Math.floor((prices.length - 1) / 2)]!.toString(), currency }
      : null;
  return { offered: offered.length, declined: shown.length - offered.length, middlePrice: middle };
}

const toView = (row: CandidateRow, told: TellRow, alike: Likeness[]): PrecedentView => ({
  reference: told.reference,
  headline: told.headline,
  language: told.language,
  direction: told.direction,
  licensee: told.licensee,
  outcome: row.outcome,
  price: row.outcome === 'offered' ? moneyOf(row.amount, row.currency) : null,
  bookPrice: moneyOf(told.book_amount, told.book_currency),
  reasonCode: row.reason_code,
  reason: row.reason_code === null ? null : declineReason(row.reason_code).message,
  note: told.note,
  by: told.by ?? '',
  at: row.answered_at.toISOString(),
  state: told.state,
  alike,
});
