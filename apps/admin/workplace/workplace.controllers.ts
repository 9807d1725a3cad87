import { LiveController } from '../live/live.controller.js';
import { AssignmentsController } from './assignments.controller.js';
import { BulkDecisionsController } from './bulk-decisions.controller.js';
import { DashboardController } from './dashboard.controller.js';
import { DeskAttachmentsController } from './desk-attachments.controller.js';
import { SavedViewsController } from './saved-views.controller.js';
import { TemplatesController } from './templates.controller.js';

/** The desk as a place to work. */
export const WORKPLACE_CONTROLLERS = [
  AssignmentsController,
  SavedViewsController,
  TemplatesController,
  DeskAttachmentsController,
  BulkDecisionsController,
  DashboardController,
  LiveController,
];
