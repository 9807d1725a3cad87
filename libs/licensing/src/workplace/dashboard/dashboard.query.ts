import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isAllowed, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import { declineReason } from '../../decision/decline-reasons.js';
import { SALES } from '../../licence/sales-sql.js';
import { READ_DASHBOARD, READ_REVENUE } from '../../licensing.permissions.js';
import {
  PERIODS,
  type AgeFigure,
  type AnswerFigures,
  type DashboardFilter,
  type DashboardStep,
  type DashboardView,
  type Days,
  type DeclineFigure,
  type RevenueFigure,
} from './dashboard-view.js';
import { bounds, dayOf, periodAround, periodBefore, stepsOf } from './periods.js';

/** Hours at which the ages of what waits are parted. */
const AGES = [4, 24, 72, 168] as const;
const HOUR = 3_600_000;

const FIGURES = `
  count(DISTINCT request_id)::int AS requests,
  count(DISTINCT request_id) FILTER (WHERE answered_by = 'rule')::int AS "byRule",
  count(DISTINCT request_id) FILTER (WHERE answered_by = 'desk')::int AS "byDesk",
  count(*) FILTER (WHERE answered_at <= promised_at)::int AS kept,
  count(*) FILTER (WHERE answered_at > promised_at)::int AS broken,
  ${middle(0.5, 'answered_at')} AS "medianSeconds", ${middle(0.9, 'answered_at')} AS "ninetiethSeconds",
  ${middle(0.5, 'promised_at')} AS "promisedMedianSeconds", ${middle(0.9, 'promised_at')} AS "promisedNinetiethSeconds"`;

function middle(part: number, until: string): string {
  return `(percentile_cont(${part}) WITHIN GROUP (ORDER BY extract(epoch FROM ${until} - asked_at))
    FILTER (WHERE answered_by = 'desk'))::int`;
}

/**
 * How the desk does. Every figure is of one period and read over the index of its times, so that its cost grows with the
 * period and not with the archive; what is open is read over the queue's own index.
 */
@Injectable()
export class Dashboard {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden */
  async of(actor: Actor, filter: DashboardFilter = {}): Promise<DashboardView> {
    authorise(actor, READ_DASHBOARD);
    const period = PERIODS.find((one) => one === filter.period) ?? 'month';
    const days = periodAround(period, isDay(filter.on) ? filter.on : dayOf(this.clock.now()));
    const before = periodBefore(period, days);
    const [answers, answersBefore, steps, declines, revenue, open] = await Promise.all([
      this.answers(days),
      this.answers(before),
      this.steps(stepsOf(period, days)),
      this.declines(days),
      isAllowed(actor, READ_REVENUE) ? this.revenue(days) : null,
      this.open(),
    ]);
    return { period, days, before, answers, answersBefore, steps, declines, revenue, open };
  }

  private async answers(days: Days): Promise<AnswerFigures> {
    const row = await this.reads.one<AnswerFigures>(
      `SELECT ${FIGURES} FROM licensing.desk_answer WHERE answered_at >= $1 AND answered_at < $2`,
      bounds(days),
    );
    return row!;
  }

  private async steps(steps: readonly Days[]): Promise<DashboardStep[]> {
    const edges = steps.map(bounds);
    const rows = await this.reads.query<Omit<DashboardStep, 'from' | 'to'> & { place: number }>(
      `SELECT width_bucket(answered_at, $3::timestamptz[]) AS place, ${FIGURES} FROM licensing.desk_answer
        WHERE answered_at >= $1 AND answered_at < $2 GROUP BY 1`,
      [edges[0]![0], edges.at(-1)![1], edges.map(([from]) => from)],
    );
    const found = new Map(rows.map((row) => [row.place, row]));
    return steps.map((days, index) => {
      const row = found.get(index + 1);
      const { byRule = 0, byDesk = 0, medianSeconds = null, ninetiethSeconds = null } = row ?? {};
      return { ...days, byRule, byDesk, medianSeconds, ninetiethSeconds };
    });
  }

  private async declines(days: Days): Promise<DeclineFigure[]> {
    const rows = await this.reads.query<Omit<DeclineFigure, 'message'>>(
      `SELECT reason_code AS code, count(DISTINCT request_id)::int AS requests FROM licensing.desk_answer
        WHERE answered_at >= $1 AND answered_at < $2 AND outcome = 'declined' GROUP BY 1 ORDER BY 2 DESC, 1`,
      bounds(days),
    );
    return rows.map((row) => ({ ...row, message: declineReason(row.code).message }));
  }

  private async revenue(days: Days): Promise<RevenueFigure[]> {
    const rows = await this.reads.query<RevenueFigure & { amounts: MoneyJson[] }>(
      `SELECT title_id AS "titleId", max(title_name) AS "titleName", sum(licences)::int AS licences,
         json_agg(json_build_object('amount', amount::text, 'currency', currency) ORDER BY amount DESC) AS amounts
       FROM (SELECT title_id, max(title_name) AS title_name, currency, count(*) AS licences, sum(amount) AS amount
             FROM ${SALES} sale WHERE issued_at >= $1 AND issued_at < $2 GROUP BY title_id, currency) sold
       GROUP BY title_id ORDER BY sum(licences) DESC, 2`,
      bounds(days),
    );
    return rows;
  }

  private async open(): Promise<AgeFigure[]> {
    const now = this.clock.now();
    const edges = AGES.map((hours) => new Date(now.getTime() - hours * HOUR)).reverse();
    const rows = await this.reads.query<{ place: number; requests: number; late: number }>(
      `SELECT width_bucket(coalesce(review_since, submitted_at) - interval '1 microsecond', $1::timestamptz[]) AS place,
         count(*)::int AS requests, count(*) FILTER (WHERE promised_at < $2)::int AS late
       FROM licensing.request WHERE state = 'in_review' GROUP BY 1`,
      [edges, now],
    );
    const found = new Map(rows.map((row) => [row.place, row]));
    const ages = [null, ...AGES];
    return ages.map((older, index) => {
      const row = found.get(AGES.length - index);
      return { older, newer: AGES[index] ?? null, requests: row?.requests ?? 0, late: row?.late ?? 0 };
    });
  }
}

const isDay = (value: string | undefined): value is string =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
