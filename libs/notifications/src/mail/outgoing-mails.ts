import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { defineJob, Jobs } from '#platform/jobs';
import type { MailToSend } from '#platform/mail';
import type { MailKind } from './mail-words.js';
import { Mail } from './mail.entity.js';

export const SendMailJob = defineJob<{ mailId: string }>('notifications.send-mail');

/** Takes mails for sending: at most one for each occasion, and none is lost once it is taken. */
@Injectable()
export class OutgoingMails {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param occasion the same for the same event and person, however often it is delivered */
  async queue(occasion: string, kind: MailKind, mail: MailToSend): Promise<void> {
    await this.keep({ dedupKey: occasion, kind, recipient: mail.to, content: mail.content, linkId: null });
  }

  /** A mail around a sealed one-time link; it is written when it is sent. */
  async queueLink(kind: MailKind, linkId: string): Promise<void> {
    await this.keep({ dedupKey: `link:${linkId}`, kind, recipient: null, content: null, linkId });
  }

  private async keep(mail: Pick<Mail, 'dedupKey' | 'kind' | 'recipient' | 'content' | 'linkId'>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const id = newId();
      const added = await tx
        .createQueryBuilder()
        .insert()
        .into(Mail)
        .values({ ...mail, id, createdAt: this.clock.now(), sentAt: null })
        .orIgnore()
        .returning('id')
        .execute();
      if ((added.raw as unknown[]).length > 0) await this.jobs.enqueue(tx, SendMailJob, { mailId: id });
    });
  }
}
