import type { NoticeKind } from '../notice/notice.states.js';
import type { RecipientStep } from './recipient-history.entity.js';
import type { AcknowledgementWay } from './recipient.entity.js';

/** `confirmed`; `open`: there is time left; `overdue`: there is none. */
export const ANSWERS = ['open', 'overdue', 'confirmed'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A holder's confirmation that the notice has arrived. */
export interface Acknowledgement {
  /** ISO 8601. */
  at: string;
  way: AcknowledgementWay;
  /** Who confirmed. */
  name: string;
  /** Where the desk noted it. */
  note: string | null;
}

/** One line of the board. */
export interface RecipientItem {
  id: string;
  reference: string;
  organisation: { id: string; name: string };
  answer: Answer;
  toldAt: string;
  acknowledgement: Acknowledgement | null;
  /** How often it was written again by itself. */
  chases: number;
  nextChaseAt: string | null;
  /** How many mails went out, and how many webhooks were taken. */
  mails: number;
  webhooks: number;
}

export interface RecipientStepView {
  step: RecipientStep;
  way: string | null;
  /** `member`, `staff` or `system`. */
  by: { kind: string; name: string | null };
  /** Such as the address, or what the webhook answered. */
  data: Record<string, unknown>;
  at: string;
}

export interface RecipientRecord extends RecipientItem {
  noticeId: string;
  kind: NoticeKind;
  history: RecipientStepView[];
}
