import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { OneTimeLinks } from '#libs/identity';
import { Reads, Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { MAILER, renderMail, type Mailer, type MailToSend } from '#platform/mail';
import type { MailKind } from './mail-words.js';
import { Mail } from './mail.entity.js';
import { SendMailJob } from './outgoing-mails.js';
import { mailLanguage, writeMail } from './write-mail.js';

type MailRow = Pick<Mail, 'id' | 'kind' | 'recipient' | 'content'> & { link_id: string | null };

/** Hands a mail to the relay. A repeat carries the same Message-ID, so that a mailbox can tell. */
@Injectable()
export class SendMail implements JobHandler<{ mailId: string }> {
  readonly job = SendMailJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ mailId }: { mailId: string }): Promise<void> {
    const row = await this.reads.one<MailRow>(
      'SELECT id, kind, recipient, content, link_id FROM notifications.mail WHERE id = $1 AND sent_at IS NULL',
      [mailId],
    );
    if (!row) return;
    const mail = row.link_id ? await this.linkMail(row.kind, row.link_id) : storedMail(row);
    if (mail) await this.mailer.send({ to: mail.to, ...renderMail(mail.content), messageId: mailId });
    await this.transactions.run((tx) => tx.update(Mail, { id: mailId }, { sentAt: this.clock.now() }));
  }

  /** null when the link ran out before it could be sent: there is nothing left to open. */
  private async linkMail(kind: MailKind, linkId: string): Promise<MailToSend | null> {
    const link = await this.links.open(linkId);
    if (!link) return null;
    const language = mailLanguage(link.language);
    const until = link.expiresAt.toLocaleString(language === 'ar' ? 'ar' : 'en-GB', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    const places = { until: `${until} UTC`, organisation: link.organisation ?? '' };
    const content = writeMail({ kind, language, name: link.name, url: link.url, places });
    return { to: link.email, content };
  }
}

function storedMail({ recipient, content }: MailRow): MailToSend | null {
  return recipient && content ? { to: recipient, content } : null;
}
