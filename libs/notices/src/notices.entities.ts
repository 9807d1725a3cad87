import { Chase } from './chase/chase.entity.js';
import { NoticeHistory } from './notice/notice-history.entity.js';
import { Notice } from './notice/notice.entity.js';
import { RecipientHistory } from './recipient/recipient-history.entity.js';
import { Recipient } from './recipient/recipient.entity.js';

/** For the data source only; no other context works with them. */
export const NOTICES_ENTITIES: readonly (new () => object)[] = [
  Notice,
  NoticeHistory,
  Recipient,
  RecipientHistory,
  Chase,
];
