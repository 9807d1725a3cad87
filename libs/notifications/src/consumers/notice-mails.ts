import { Inject, Injectable } from '@nestjs/common';
import { StaffMembers } from '#libs/identity';
import {
  NoticeLinks,
  NoticeOverdue,
  RecordTelling,
  RecipientTold,
  TellingQuery,
  type Telling,
  type TellingOccasion,
  type ToldPerson,
} from '#libs/notices';
import { CONFIG, type Config } from '#platform/config';
import type { EventConsumer } from '#platform/jobs';
import { moment } from '#platform/mail';
import type { MailKind } from '../mail/mail-words.js';
import { OutgoingMails } from '../mail/outgoing-mails.js';
import { writeMail } from '../mail/write-mail.js';

const AGAIN: Partial<Record<TellingOccasion, MailKind>> = {
  reminder: 'notice-reminder',
  'by-hand': 'notice-reminder',
  deadline: 'notice-overdue',
  overdue: 'notice-overdue',
};

/**
 * Notices to holders of licences, with preferences off too: a legal mail. Each person has a link of their own, and what went
 * out to whom is told back for the proof.
 */
@Injectable()
export class NoticeMails {
  readonly consumers: readonly EventConsumer[];

  constructor(
    private readonly tellings: TellingQuery,
    private readonly links: NoticeLinks,
    private readonly records: RecordTelling,
    private readonly mails: OutgoingMails,
    private readonly staff: StaffMembers,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.consumers = [this.toHolders(), this.toDesk()];
  }

  private toHolders(): EventConsumer<NonNullable<(typeof RecipientTold)['payload']>> {
    return {
      event: RecipientTold,
      name: 'notifications.mail-notice',
      handle: async ({ recipientId, occasion }, { eventId }) => {
        const telling = await this.tellings.of(recipientId);
        // Who has confirmed since is not reminded.
        if (!telling || (telling.isAcknowledged && occasion !== 'sent')) return;
        for (const person of telling.people) await this.write(telling, person, { occasion, eventId });
        await this.records.mailed(
          recipientId,
          eventId,
          telling.people.map(({ email }) => email),
        );
      },
    };
  }

  private async write(
    telling: Telling,
    { userId, name, email, language }: ToldPerson,
    { occasion, eventId }: { occasion: TellingOccasion; eventId: string },
  ): Promise<void> {
    const { recipientId, reference, headline, text, dueAt } = telling;
    const kind: MailKind = AGAIN[occasion] ?? `notice-${telling.kind}`;
    const url = `${this.config.publicUrl}${await this.links.path({ recipientId, userId })}`;
    const facts = { reference, article: headline, confirmBy: moment(dueAt, language) };
    const content = writeMail({ kind, language, name, url, places: { reference, words: text, message: '' }, facts });
    await this.mails.queue(`event:${eventId}:${userId}`, kind, { to: email, content });
  }

  private toDesk(): EventConsumer<NonNullable<(typeof NoticeOverdue)['payload']>> {
    const kind = 'desk-notice-overdue';
    return {
      event: NoticeOverdue,
      name: `notifications.mail-${kind}`,
      handle: async ({ noticeId, headline, confirmed, reached }, { eventId }) => {
        const url = `${this.config.deskUrl}/notices/${noticeId}`;
        const facts = { article: headline, confirmed: `${String(confirmed)} / ${String(reached)}` };
        for (const { userId, name, email } of await this.staff.recipients(['rights-manager', 'administrator'])) {
          const content = writeMail({
            kind,
            language: 'en',
            name,
            url,
            places: { message: headline, words: '' },
            facts,
          });
          await this.mails.queue(`event:${eventId}:${userId}`, kind, { to: email, content });
        }
      },
    };
  }
}
