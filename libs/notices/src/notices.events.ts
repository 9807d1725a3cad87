import { defineEvent, defineJob, type Schedule } from '#platform/jobs';
import type { NoticeKind } from './notice/notice.states.js';

export const TELLING_OCCASIONS = ['sent', 'reminder', 'deadline', 'overdue', 'by-hand'] as const;
/** Why a holder is written to: first, at half of the time, at its end, a day after, or because the desk asks again. */
export type TellingOccasion = (typeof TELLING_OCCASIONS)[number];

/** A holder has to be told, or told again: notifications writes the mails, and the webhook goes out. */
export const RecipientTold = defineEvent<{
  recipientId: string;
  noticeId: string;
  organisationId: string;
  /** `L-2026-00042` */
  reference: string;
  kind: NoticeKind;
  occasion: TellingOccasion;
}>('notices.recipient-told.v1');

/** The deadline of a notice has passed and somebody has not confirmed: those who lead the desk are told, once. */
export const NoticeOverdue = defineEvent<{
  noticeId: string;
  kind: NoticeKind;
  headline: string;
  confirmed: number;
  reached: number;
}>('notices.notice-overdue.v1');

/** Looks again at an article that nobody held when it was killed. */
export const ProposeKillJob = defineJob<{ articleId: string }>('notices.propose-kill');
/** Tells the holders, page by page. */
export const TellRecipientsJob = defineJob<{ noticeId: string }>('notices.tell-recipients');
/** Every few minutes: who has not confirmed. */
export const ChaseDueJob = defineJob<Record<string, never>>('notices.chase-due');
/** What the desk asks for by hand, once it can no longer be undone. */
export const SendChaseJob = defineJob<{ chaseId: string }>('notices.send-chase');

export const NOTICE_SCHEDULES: readonly Schedule[] = [{ job: ChaseDueJob, cron: '*/5 * * * *' }];
