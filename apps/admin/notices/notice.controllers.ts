import { NoticeRecipientsController } from './notice-recipients.controller.js';
import { DeskNoticesController } from './desk-notices.controller.js';

export const NOTICE_CONTROLLERS = [DeskNoticesController, NoticeRecipientsController];
