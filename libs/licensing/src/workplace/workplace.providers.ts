import type { JobHandler } from '#platform/jobs';
import { AssignRequest } from './assignment/assign-request.js';
import { Assignments } from './assignment/assignment.query.js';
import { AttachFile } from './attachment/attach-file.js';
import { Attachments } from './attachment/attachments.query.js';
import { BeginBulk } from './bulk/begin-bulk.js';
import { BulkDecisions } from './bulk/bulk.query.js';
import { DecideBulkItem } from './bulk/decide-bulk-item.js';
import { PreviewBulk } from './bulk/preview-bulk.js';
import { RetryBulk } from './bulk/retry-bulk.js';
import { UndoBulk } from './bulk/undo-bulk.js';
import { Dashboard } from './dashboard/dashboard.query.js';
import { LiveEvents } from './live/live-events.query.js';
import { PurgeDeskEvents, WORKPLACE_SCHEDULES } from './live/purge-desk-events.js';
import { DecisionMemory } from './memory/decision-memory.query.js';
import { RemoveView } from './saved-view/remove-view.js';
import { SavedViews } from './saved-view/saved-views.query.js';
import { SaveView } from './saved-view/save-view.js';
import { RemoveTemplate } from './template/remove-template.js';
import { SaveTemplate } from './template/save-template.js';
import { Templates } from './template/templates.query.js';

/** The desk as a place to work: what it offers to the applications. */
export const WORKPLACE = [
  Assignments,
  AssignRequest,
  SavedViews,
  SaveView,
  RemoveView,
  DecisionMemory,
  Templates,
  SaveTemplate,
  RemoveTemplate,
  Attachments,
  AttachFile,
  PreviewBulk,
  BeginBulk,
  UndoBulk,
  RetryBulk,
  BulkDecisions,
  DecideBulkItem,
  Dashboard,
  LiveEvents,
  PurgeDeskEvents,
];

export const WORKPLACE_HANDLERS: readonly (new (...dependencies: never[]) => JobHandler)[] = [
  DecideBulkItem,
  PurgeDeskEvents,
];

export { WORKPLACE_SCHEDULES };
