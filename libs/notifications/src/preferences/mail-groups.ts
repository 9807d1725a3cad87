import type { MailKind } from '../mail/mail-words.js';

/** What a person may choose not to be written to about. Everything else is always sent. */
export const MAIL_GROUPS = ['progress', 'offers', 'messages', 'reminders'] as const;
export type MailGroup = (typeof MAIL_GROUPS)[number];

/** Questions, refusals, licences and money are in no group: missing one of those costs a right. */
const GROUP_OF: Partial<Record<MailKind, MailGroup>> = {
  'request-in-review': 'progress',
  'promise-broken': 'progress',
  offer: 'offers',
  'offer-at-once': 'offers',
  'offer-changed': 'offers',
  message: 'messages',
  'offer-ending': 'reminders',
  'question-ending': 'reminders',
  'payment-due': 'reminders',
  'payment-ending': 'reminders',
  'licence-ending': 'reminders',
  'card-declined': 'reminders',
};

/** null: no preference keeps it back. */
export const groupOf = (kind: MailKind): MailGroup | null => GROUP_OF[kind] ?? null;
