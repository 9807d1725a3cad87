import { ClearanceFiles } from '../clearance/clearance-files.js';
import { ClearanceQuery } from '../clearance/clearance.query.js';
import { DecideClearance } from '../clearance/decide-clearance.js';
import { TakeTextOnly } from '../clearance/take-text-only.js';
import { TextOnlyQuery } from '../clearance/text-only.query.js';
import { WatchDeadlines } from '../deadline/watch-deadlines.js';
import { ChangedArticlesQuery } from '../decision/changed-articles.query.js';
import { RushReturns } from '../decision/rush-returns.js';
import { VerifiedKinds } from '../decision/verified-kinds.js';
import { SecondLook } from '../decision/second-look.js';
import { DeskCalendars } from '../desk-hours/desk-calendars.js';
import { DeskHoursQuery } from '../desk-hours/desk-hours.query.js';
import { SetDeskHours } from '../desk-hours/set-desk-hours.js';
import { RequestedQuotes } from './requested-quotes.js';
import { VersionsQuery } from '../offer/versions.query.js';

/** Working hours, deadlines, clearances, and the versions of what is asked and offered. */
export const LIFE_DOOR = [
  DeskCalendars,
  DeskHoursQuery,
  SetDeskHours,
  WatchDeadlines,
  ClearanceQuery,
  ClearanceFiles,
  DecideClearance,
  TakeTextOnly,
];
export const LIFE_INSIDE = [
  VersionsQuery,
  RushReturns,
  VerifiedKinds,
  SecondLook,
  ChangedArticlesQuery,
  TextOnlyQuery,
  RequestedQuotes,
];
