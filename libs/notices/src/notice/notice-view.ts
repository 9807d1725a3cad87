import type { NoticeKind, NoticeState } from './notice.states.js';

/** How far the answers are: 11 of 14 confirmed, two of the others past the deadline. */
export interface NoticeCounts {
  reached: number;
  confirmed: number;
  overdue: number;
}

export interface NoticeListItem {
  id: string;
  kind: NoticeKind;
  state: NoticeState;
  /** `catalogue`: proposed because the newsroom changed the article. */
  origin: 'desk' | 'catalogue';
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  titleName: string;
  /** Who sent it, or wrote it; null where nobody has touched a proposal. */
  by: string | null;
  createdAt: string;
  /** When its sending began; null before. */
  sentAt: string | null;
  dueAt: string | null;
  counts: NoticeCounts;
}

export interface NoticeStep {
  from: NoticeState | null;
  to: NoticeState;
  /** `staff` or `system`. */
  kind: string;
  name: string | null;
  at: string;
}

export interface NoticeDetail extends NoticeListItem {
  canonicalUrl: string;
  /** Only holders of this version are told; null for all. */
  aboutVersion: number | null;
  /** Its text takes the licensed one's place; of corrections and updates. */
  newVersion: number | null;
  /** To the licensees. */
  text: string;
  /** For the desk alone. */
  note: string | null;
  /** What the new version changed. */
  codes: string[];
  hours: number;
  /** Hours of the clock, or of the desk. */
  countsBy: 'clock' | 'desk';
  /** Of the draft; give it back with a change. */
  revision: number;
  /** Until then it can be called back. */
  startsAt: string | null;
  /** When everybody was told. */
  toldAt: string | null;
  history: NoticeStep[];
  /** A reminder by hand that can still be undone. */
  chase: { id: string; recipientId: string | null; startsAt: string } | null;
}

/** How long a holder has, by kind, unless the desk says otherwise. */
export interface NoticeDeadline {
  kind: NoticeKind;
  hours: number;
  countsBy: 'clock' | 'desk';
}
