import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, DomainError, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { requestInvalid } from '../licensing.errors.js';
import { deskNotFound, hoursMovedOn } from '../request/life.errors.js';
import { SET_DESK_HOURS } from '../licensing.permissions.js';
import { addWorkingHours, type DeskCalendar } from '../rules/desk-calendar.js';
import { Findings } from '../terms/findings.js';
import { checkCalendar } from './check-calendar.js';
import { DeskCalendarVersion } from './desk-calendar.entity.js';
import { deskOf, DeskHoursQuery } from './desk-hours.query.js';
import type { DeskHoursView, SetDeskHoursInput } from './desk-hours-view.js';

/** Changes the working hours of a desk. Promises that were made stand; the next one counts in the new hours. */
@Injectable()
export class SetDeskHours {
  constructor(
    private readonly transactions: Transactions,
    private readonly hours: DeskHoursQuery,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.request-invalid, licensing.desk-not-found, licensing.hours-moved-on, kernel.forbidden */
  async execute(actor: Actor, input: SetDeskHoursInput): Promise<DeskHoursView> {
    authorise(actor, SET_DESK_HOURS);
    if (actor.kind !== 'staff') throw new DomainError('licensing.person-needed', 'Only a person changes the hours.');
    const data = this.checked(input.calendar);
    const titleId = deskOf(input.desk);
    if (titleId === undefined) throw deskNotFound();
    const version = input.version + 1;
    const at = this.clock.now();
    const author = { changedBy: actor.userId, changedByName: actor.name };
    try {
      await this.transactions.run(async (tx) => {
        await ensureDesk(tx, titleId, input);
        await tx.insert(DeskCalendarVersion, {
          id: newId(at.getTime()),
          titleId,
          version,
          data,
          ...author,
          at,
        });
        const subject = { kind: 'desk-calendar', id: titleId ?? 'house' };
        await this.audit.record(tx, actor, { action: 'licensing.desk-hours-set', subject, data: { version } });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'desk_calendar_once_per_version') throw hoursMovedOn();
      throw error;
    }
    return (await this.hours.list(actor)).find((desk) => desk.titleId === titleId)!;
  }

  private checked(calendar: SetDeskHoursInput['calendar']): DeskCalendar | null {
    if (calendar === null) return null;
    const findings = new Findings();
    const data = checkCalendar(calendar, findings);
    findings.assertNone(requestInvalid);
    try {
      addWorkingHours(data, this.clock.now(), data.promiseHours);
    } catch {
      findings.add(
        'calendar.holidays',
        'never-answered',
        'With these holidays no answer can be promised within a year.',
      );
    }
    findings.assertNone(requestInvalid);
    return data;
  }
}

/** The title exists, and the version that was read is the newest. */
async function ensureDesk(tx: Tx, titleId: string | null, { version }: SetDeskHoursInput): Promise<void> {
  const [desk] = await tx.query<{ known: boolean; version: number }[]>(
    `SELECT $1::uuid IS NULL OR EXISTS (SELECT 1 FROM catalogue.v_title t WHERE t.id = $1) AS known,
       COALESCE((SELECT max(version) FROM licensing.desk_calendar c WHERE c.title_id IS NOT DISTINCT FROM $1), 0)::int
         AS version`,
    [titleId],
  );
  if (!desk?.known) throw deskNotFound();
  if (desk.version !== version) throw hoursMovedOn();
}
