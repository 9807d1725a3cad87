import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { requestInvalid } from '../licensing.errors.js';
import { READ_DESK } from '../licensing.permissions.js';
import { LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import { addWorkingHours, type DeskCalendar } from '../rules/desk-calendar.js';
import { Findings } from '../terms/findings.js';
import { checkCalendar } from './check-calendar.js';
import { promiseBy } from './desk-calendars.js';
import type { DeskHoursView, PromisePreview } from './desk-hours-view.js';

interface Row {
  title_id: string | null;
  title_name: string | null;
  version: number | null;
  data: DeskCalendar | null;
  changed_by_name: string | null;
  at: Date | null;
}

const SQL = `
  SELECT d.title_id, d.title_name, c.version, c.data, c.changed_by_name, c.at
  FROM (SELECT NULL::uuid AS title_id, NULL::text AS title_name
        UNION ALL SELECT t.id, t.name FROM catalogue.v_title t) d
  LEFT JOIN LATERAL (
    SELECT * FROM licensing.desk_calendar c WHERE c.title_id IS NOT DISTINCT FROM d.title_id
    ORDER BY c.version DESC LIMIT 1) c ON true
  ORDER BY d.title_id IS NOT NULL, d.title_name`;

const A_MINUTE_HOURS = 1 / 60;
const A_MINUTE_MS = 60_000;

/** The working hours of the house and of each title, for the page that edits them. */
@Injectable()
export class DeskHoursQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The house first, then the titles by name. @throws kernel.forbidden */
  async list(actor: Actor): Promise<DeskHoursView[]> {
    authorise(actor, READ_DESK);
    const rows = await this.reads.query<Row>(SQL);
    const house = rows.find(({ title_id }) => title_id === null)?.data ?? null;
    return rows.map((row) => ({
      titleId: row.title_id,
      titleName: row.title_name,
      version: row.version ?? 0,
      source: row.data ? 'own' : row.title_id === null || !house ? 'shipped' : 'house',
      calendar: row.data ?? house ?? this.policy.desk,
      changedBy: row.changed_by_name,
      changedAt: row.at?.toISOString() ?? null,
    }));
  }

  /** What hours would promise to somebody who asks now (or at `at`); nothing is stored. @throws licensing.request-invalid */
  preview(actor: Actor, input: { calendar: unknown; at?: string }): PromisePreview {
    authorise(actor, READ_DESK);
    const findings = new Findings();
    const calendar = checkCalendar(input.calendar, findings);
    const asked = input.at === undefined ? this.clock.now() : new Date(input.at);
    if (Number.isNaN(asked.getTime())) findings.add('at', 'time-invalid', 'This is not a time.');
    findings.assertNone(requestInvalid);
    try {
      return {
        askedAt: asked.toISOString(),
        // Somebody is there when a minute of work takes a minute.
        isOpen: addWorkingHours(calendar, asked, A_MINUTE_HOURS).getTime() - asked.getTime() <= A_MINUTE_MS,
        answeredBy: promiseBy(calendar, asked, false).promisedAt.toISOString(),
        rushAnsweredBy: promiseBy(calendar, asked, true).promisedAt.toISOString(),
      };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      findings.add(
        'calendar.holidays',
        'never-answered',
        'With these holidays no answer can be promised within a year.',
      );
      throw requestInvalid(findings.errors);
    }
  }
}

/** `house`, or the id of a title. */
export const deskOf = (name: string): string | null | undefined =>
  name === 'house' ? null : isId(name) ? name.toLowerCase() : undefined;
