import { actorRef, isId, staffName, type Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { noticeNotFound } from '../notices.errors.js';
import { NoticeHistory } from './notice-history.entity.js';
import { Notice } from './notice.entity.js';
import { noticeStates, type NoticeState } from './notice.states.js';

/** @throws notices.notice-not-found */
export async function lockNotice(tx: Tx, id: string): Promise<Notice> {
  const notice = isId(id)
    ? await tx.getRepository(Notice).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!notice) throw noticeNotFound();
  return notice;
}

export const noteStep = async (
  tx: Tx,
  actor: Actor,
  step: { noticeId: string; fromState: NoticeState | null; toState: NoticeState; at: Date },
): Promise<void> => {
  const { kind, id } = actorRef(actor);
  await tx.insert(NoticeHistory, { ...step, actorKind: kind, actorId: id, actorName: staffName(actor) });
};

/** Takes one step of a locked notice, with its history. @throws notice.state-conflict */
export async function moveNotice(
  tx: Tx,
  actor: Actor,
  notice: Notice,
  { to, at, ...changes }: { to: NoticeState; at: Date } & Partial<Notice>,
): Promise<void> {
  noticeStates.assert(notice.state, to, actor.kind === 'staff' ? 'staff' : 'system');
  const fromState = notice.state;
  await tx.update(Notice, { id: notice.id }, { ...changes, state: to, updatedAt: at });
  Object.assign(notice, changes, { state: to });
  await noteStep(tx, actor, { noticeId: notice.id, fromState, toState: to, at });
}
