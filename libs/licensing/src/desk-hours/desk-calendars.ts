import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import { addWorkingHours, type DeskCalendar } from '../rules/desk-calendar.js';

/** An answer that is promised, and when the desk is reminded of it. */
export interface DeskPromise {
  promisedAt: Date;
  promiseRemindAt: Date;
}

interface Row {
  title_id: string | null;
  data: DeskCalendar | null;
}

/** The newest version for the title and for the house; one statement. */
const SQL = `
  SELECT DISTINCT ON (c.title_id) c.title_id, c.data FROM licensing.desk_calendar c
  WHERE c.title_id = $1 OR c.title_id IS NULL ORDER BY c.title_id, c.version DESC`;

/** Of a promise's working time, after which the desk is reminded. */
const REMINDED_AFTER = 0.75;

/** The working hours that count. Read only where a person has to answer: what a rule approves asks for none. */
@Injectable()
export class DeskCalendars {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param titleId null for a wish in words: the house's hours. @param manager a transaction to read in */
  async of(titleId: string | null, manager: EntityManager = this.dataSource.manager): Promise<DeskCalendar> {
    const rows = await manager.query<Row[]>(SQL, [titleId]);
    const own = rows.find(({ title_id }) => title_id !== null)?.data;
    return own ?? rows.find(({ title_id }) => title_id === null)?.data ?? this.policy.desk;
  }

  /** When what reaches the desk now is answered. */
  async promiseNow(titleId: string | null, rush: boolean, manager?: EntityManager): Promise<DeskPromise> {
    return promiseBy(await this.of(titleId, manager), this.clock.now(), rush);
  }
}

export function promiseBy(calendar: DeskCalendar, from: Date, rush: boolean): DeskPromise {
  const hours = rush ? calendar.rushHours : calendar.promiseHours;
  return {
    promisedAt: addWorkingHours(calendar, from, hours),
    promiseRemindAt: addWorkingHours(calendar, from, hours * REMINDED_AFTER),
  };
}
