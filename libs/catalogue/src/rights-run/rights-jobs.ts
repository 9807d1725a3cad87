import type { Schedule } from '#platform/jobs';
import { CheckListsJob, EndDueRulesJob } from '../catalogue.events.js';
import { CheckLists } from '../owner/check-lists.js';
import { EndDueRules } from '../rights-rule/end-due-rules.js';
import { RejudgeRights } from './rejudge-rights.js';

/** What the worker runs for rights. */
export const RIGHTS_HANDLERS = [RejudgeRights, EndDueRules, CheckLists] as const;

/** Rules whose last day is over end within the hour; new lists of a release are noticed within a day. */
export const RIGHTS_SCHEDULES: readonly Schedule[] = [
  { job: EndDueRulesJob, cron: '7 * * * *' },
  { job: CheckListsJob, cron: '23 3 * * *' },
];
