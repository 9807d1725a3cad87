import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, staffName, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { draftChanged } from '../notices.errors.js';
import { WRITE_NOTICES } from '../notices.permissions.js';
import { articleOfNotice, versionId } from './article-of-notice.js';
import { deadlineOf, DEADLINES } from './deadlines.js';
import type { NoticeDeadline } from './notice-view.js';
import { lockNotice, noteStep } from './move-notice.js';
import { Notice } from './notice.entity.js';
import { noticeStates, WITHDRAWING, type NoticeKind } from './notice.states.js';

export interface SaveNoticeInput {
  /** Of the draft that is changed; a new one when left out. */
  id?: string;
  /** As the draft was read; needed with `id`. */
  revision?: number;
  kind: NoticeKind;
  articleId: string;
  /** Holders of this version only; all when left out. */
  aboutVersion?: number;
  /** For corrections and updates: the version whose text takes the licensed one's place. */
  newVersion?: number;
  text: string;
  note?: string;
  /** How long holders have to confirm; by kind when left out. */
  hours?: number;
  countsBy?: 'clock' | 'desk';
}

/** Keeps a notice that is being written. Nobody is told. */
@Injectable()
export class SaveNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws notices.notice-not-found, notices.article-unknown, notices.version-unknown, notices.draft-changed,
   * notice.state-conflict, kernel.forbidden
   */
  async execute(actor: Actor, input: SaveNoticeInput): Promise<{ id: string; revision: number }> {
    authorise(actor, WRITE_NOTICES);
    return this.transactions.run(async (tx) => {
      const known = input.id === undefined ? null : await this.openDraft(tx, input.id, input.revision);
      const facts = await this.factsOf(tx, input);
      const saved = known ? await this.change(tx, known, facts) : await this.add(tx, actor, facts);
      await this.audit.record(tx, actor, {
        action: known ? 'notices.draft-changed' : 'notices.draft-written',
        subject: { kind: 'notice', id: saved.id },
        data: { kind: input.kind, articleId: input.articleId },
      });
      return saved;
    });
  }

  private async openDraft(tx: Tx, id: string, revision: number | undefined): Promise<Notice> {
    const notice = await lockNotice(tx, id);
    noticeStates.assert(notice.state, 'discarded', 'staff');
    if (revision !== notice.revision) throw draftChanged();
    return notice;
  }

  private async factsOf(tx: Tx, input: SaveNoticeInput) {
    const { kind, articleId } = input;
    const article = await articleOfNotice(tx, articleId);
    const aboutVersion = input.aboutVersion ?? null;
    const newVersion = WITHDRAWING.includes(kind) ? null : (input.newVersion ?? null);
    if (aboutVersion !== null) await versionId(tx, articleId, aboutVersion, 'aboutVersion');
    if (newVersion !== null) await versionId(tx, articleId, newVersion, 'newVersion');
    const standard = deadlineOf(await tx.query<NoticeDeadline[]>(DEADLINES), kind);
    return {
      ...article,
      ...{ kind, aboutVersion, newVersion, text: input.text.trim(), note: input.note?.trim() || null },
      ...{ hours: input.hours ?? standard.hours, counts: input.countsBy ?? standard.countsBy },
    };
  }

  private async change(tx: Tx, known: Notice, facts: Partial<Notice>): Promise<{ id: string; revision: number }> {
    const revision = known.revision + 1;
    await tx.update(Notice, { id: known.id }, { ...facts, revision, updatedAt: this.clock.now() });
    return { id: known.id, revision };
  }

  private async add(
    tx: Tx,
    actor: Actor,
    facts: Awaited<ReturnType<SaveNotice['factsOf']>>,
  ): Promise<{ id: string; revision: number }> {
    const now = this.clock.now();
    const id = newId(now.getTime());
    const createdBy = actor.kind === 'staff' ? actor.userId : null;
    await tx.insert(Notice, {
      ...{ ...facts, id, state: 'draft', origin: 'desk', codes: [], revision: 1 },
      ...{ createdBy, createdByName: staffName(actor), createdAt: now, updatedAt: now },
    });
    await noteStep(tx, actor, { noticeId: id, fromState: null, toState: 'draft', at: now });
    return { id, revision: 1 };
  }
}
