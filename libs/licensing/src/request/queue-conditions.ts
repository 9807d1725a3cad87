import { isId, type StaffActor } from '#libs/kernel';
import { SALES } from '../licence/sales-sql.js';
import type { DeskQueueFilter } from './desk-view.js';
import { REQUEST_KINDS } from './request-view.js';
import { REQUEST_STATES } from './request.states.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Hours of ten years: more is no filter. */
const MOST_HOURS = 87_600;

/** Conditions on `licensing.request r` and their parameters; only what is asked for stands in the statement. */
export class QueueConditions {
  readonly parameters: unknown[] = [];
  private readonly all: string[] = [];

  constructor(
    private readonly filter: DeskQueueFilter,
    private readonly reader: Pick<StaffActor, 'userId'> | null,
    private readonly now: Date,
  ) {
    this.state();
    this.matter();
    this.marks();
    this.assignee();
    this.waiting();
    this.answers();
    this.sales();
  }

  /** Whether it is what waits for a person, which is read in the order of promises. */
  get isQueue(): boolean {
    return (this.filter.state || 'in_review') === 'in_review';
  }

  /** Adds a condition; `?` stands for each value in turn. */
  add(condition: string, ...values: unknown[]): void {
    let next = 0;
    this.all.push(condition.replaceAll('?', () => this.value(values[next++])));
  }

  value(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  toString(): string {
    return this.all.length === 0 ? 'true' : this.all.join(' AND ');
  }

  /** The state stands in the statement itself: the queue's index is partial, and a plan for any state could not use it. */
  private state(): void {
    const state = this.filter.state || 'in_review';
    if (state === 'all') return;
    const known = REQUEST_STATES.find((one) => one === state);
    this.add(known ? `r.state = '${known}'` : 'false');
  }

  private matter(): void {
    const { reason, titleId, text } = this.filter;
    if (reason) this.add('r.reasons @> ?::jsonb', JSON.stringify([{ code: reason }]));
    if (isId(titleId)) this.add('r.title_id = ?', titleId);
    const words = text?.trim();
    if (!words) return;
    const pattern = this.value(`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`);
    this.add(`(r.reference ILIKE ${pattern} OR r.headline ILIKE ${pattern} OR o.name ILIKE ${pattern})`);
  }

  /** The kind stands in the statement itself, as the state does: extensions have a partial index. */
  private marks(): void {
    const { clearances, kind } = this.filter;
    if (kind) {
      const known = REQUEST_KINDS.find((one) => one === kind);
      this.add(known ? `r.kind = '${known}'` : 'false');
    }
    if (clearances === 'open') {
      this.add("r.id IN (SELECT c.request_id FROM licensing.clearance c WHERE c.state = 'open')");
    }
  }

  private assignee(): void {
    const { assignee } = this.filter;
    if (!assignee) return;
    if (assignee === 'nobody') this.add('r.assignee_id IS NULL');
    else this.add('r.assignee_id = ?', assignee === 'me' ? (this.reader?.userId ?? '') : assignee);
  }

  private waiting(): void {
    const { late, older, newer } = this.filter;
    if (late === 'yes') this.add('r.promised_at < ?', this.now);
    if (late === 'no') this.add('r.promised_at >= ?', this.now);
    if (isHours(older)) this.add('r.review_since <= ?', this.hoursAgo(older));
    if (isHours(newer)) this.add('r.review_since > ?', this.hoursAgo(newer));
  }

  private answers(): void {
    const { answered, by, declined, kept } = this.filter;
    if (!answered && !by && !declined && !kept) return;
    const parts = this.within('a.answered_at');
    if (answered && answered !== 'any') parts.push(`a.outcome = ${this.value(answered)}`);
    if (by) parts.push(`a.answered_by = ${this.value(by)}`);
    if (declined) parts.push(`a.reason_code = ${this.value(declined)}`);
    if (kept) parts.push(`a.promised_at IS NOT NULL AND a.answered_at ${kept === 'no' ? '>' : '<='} a.promised_at`);
    this.add(`r.id IN (SELECT a.request_id FROM licensing.desk_answer a WHERE ${parts.join(' AND ')})`);
  }

  private sales(): void {
    if (this.filter.sold !== 'yes') return;
    const parts = this.within('x.issued_at');
    this.add(`r.id IN (SELECT x.request_id FROM ${SALES} x WHERE ${parts.join(' AND ')})`);
  }

  /** The period asked for, in whole days of UTC. */
  private within(column: string): string[] {
    const { from, to } = this.filter;
    const parts = ['true'];
    if (isDate(from)) parts.push(`${column} >= ${this.value(new Date(from))}`);
    if (isDate(to)) parts.push(`${column} < ${this.value(new Date(Date.parse(to) + DAY))}`);
    return parts;
  }

  private hoursAgo(hours: string): Date {
    return new Date(this.now.getTime() - Number(hours) * HOUR);
  }
}

const isHours = (value: string | undefined): value is string =>
  value !== undefined && /^\d{1,5}$/.test(value) && Number(value) <= MOST_HOURS;
const isDate = (value: string | undefined): value is string =>
  value !== undefined && DATE.test(value) && !Number.isNaN(Date.parse(value));
