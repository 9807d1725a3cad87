import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '#libs/kernel';
import { EndLicenceItems } from '#libs/licensing';
import { ApplyNotice } from '#libs/packaging';
import type { Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import type { Notice } from '../notice/notice.entity.js';
import { WITHDRAWING } from '../notice/notice.states.js';
import { RecipientTold } from '../notices.events.js';
import { REACHED } from '../reach/reach-sql.js';
import { recordSteps } from '../recipient/record-step.js';
import { Recipient } from '../recipient/recipient.entity.js';
import { noticeFile } from './notice-file.js';

interface Row {
  licence_id: string;
  reference: string;
  organisation_id: string;
  requester_id: string;
  licensee_name: string;
  is_open: boolean;
}

const NEXT = `
  SELECT r.* FROM (${REACHED}) r
  WHERE ($3::uuid IS NULL OR r.licence_id > $3)
    AND NOT EXISTS (SELECT 1 FROM notices.recipient t WHERE t.notice_id = $4 AND t.licence_id = r.licence_id)
  ORDER BY r.licence_id LIMIT $5`;

/** One page of the holders of a notice: each is a row, and its files and its right follow in the same transaction. */
@Injectable()
export class TellPage {
  constructor(
    private readonly packages: ApplyNotice,
    private readonly licences: EndLicenceItems,
    private readonly events: Events,
  ) {}

  /** @param notice locked, and being sent @returns the licences that were told */
  async within(tx: Tx, actor: Actor, notice: Notice, { now, size }: { now: Date; size: number }): Promise<string[]> {
    const { id, articleId, aboutVersion, toldTo } = notice;
    const rows = await tx.query<Row[]>(NEXT, [articleId, aboutVersion, toldTo, id, size]);
    if (rows.length === 0) return [];
    const recipients = rows.map((row) => toRecipient(notice, row, now));
    await tx.insert(Recipient, recipients);
    await this.effects(tx, actor, notice, rows);
    await recordSteps(
      tx,
      recipients.map((recipient) => ({ recipientId: recipient.id, step: 'told', actor, at: now, once: 'told' })),
    );
    for (const { id: recipientId, organisationId, reference } of recipients) {
      const told = { recipientId, noticeId: id, organisationId, reference, kind: notice.kind };
      await this.events.publish(tx, RecipientTold, { ...told, occasion: 'sent' });
    }
    return rows.map(({ licence_id }) => licence_id);
  }

  /** Files are made again with the notice; after a takedown the article's part of the licence ends too. */
  private async effects(tx: Tx, actor: Actor, notice: Notice, rows: readonly Row[]): Promise<void> {
    const open = rows.filter(({ is_open: isOpen }) => isOpen);
    if (open.length === 0) return;
    const { id: noticeId, articleId, kind, newVersionId } = notice;
    const effect = WITHDRAWING.includes(kind) ? 'withdraw' : newVersionId ? 'replace' : 'tell';
    await this.packages.within(tx, {
      ...{ noticeId, articleId, kind, effect },
      ...(newVersionId ? { versionId: newVersionId } : {}),
      licences: open.map(({ licence_id: licenceId, reference }) => ({
        licenceId,
        text: noticeFile(notice, reference),
      })),
    });
    if (kind !== 'takedown') return;
    for (const { licence_id: licenceId } of open) {
      await this.licences.within(tx, actor, { licenceId, items: [articleId], reasonCode: 'takedown' });
    }
  }
}

const toRecipient = (notice: Notice, row: Row, now: Date): Recipient => ({
  ...{ id: newId(now.getTime()), noticeId: notice.id, licenceId: row.licence_id, reference: row.reference },
  ...{ organisationId: row.organisation_id, organisationName: row.licensee_name, requesterId: row.requester_id },
  ...{ toldAt: now, acknowledgedAt: null, acknowledgedWay: null, acknowledgedBy: null, acknowledgedName: null },
  ...{ acknowledgedNote: null, chases: 0, nextChaseAt: notice.remindAt, overdueAt: null },
});
