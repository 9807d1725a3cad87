import { TransitionTable } from '#libs/kernel';

export const NOTICE_KINDS = ['correction', 'update', 'kill', 'takedown'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The kinds after which nothing of the article may be used; a takedown ends the licence on it too. */
export const WITHDRAWING: readonly NoticeKind[] = ['kill', 'takedown'];

export const isWithdrawal = (kind: NoticeKind): boolean => WITHDRAWING.includes(kind);

export const NOTICE_STATES = ['draft', 'sending', 'sent', 'discarded'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** For a moment a notice that is being sent can be called back; once one holder is told, it cannot. */
export const noticeStates = new TransitionTable<NoticeState, 'staff' | 'system'>('notice', NOTICE_STATES, [
  { from: 'draft', to: 'sending', name: 'send', by: ['staff'] },
  { from: 'draft', to: 'discarded', name: 'discard', by: ['staff', 'system'] },
  { from: 'sending', to: 'draft', name: 'call back', by: ['staff'] },
  { from: 'sending', to: 'sent', name: 'tell', by: ['system'] },
]);
