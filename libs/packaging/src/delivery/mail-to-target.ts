import { Inject, Injectable, Logger } from '@nestjs/common';
import { newId } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Reads } from '#platform/database';
import { MAILER, MailRefused, renderMail, type MailContent, type Mailer } from '#platform/mail';
import { zipName } from '../package/open-package.js';
import type { OpenablePackage } from '../package/package-gate.js';
import type { DeliveryTarget } from './delivery.entity.js';
import { askMail, linkMail, testMail } from './link-mail.js';
import { ShortLinks } from './short-links.js';
import type { MailSettings } from './target-settings.js';
import type { TryOutcome } from './try-outcome.js';

/** Long enough for a mail that is read after a holiday. */
const LINK_MINUTES = 7 * 24 * 60;

/** Mails a link that works once to a mailbox of the licensee's. Never throws for what the mail server does. */
@Injectable()
export class MailToTarget {
  private readonly logger = new Logger('packaging');

  constructor(
    private readonly links: ShortLinks,
    private readonly reads: Reads,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Of several mails of one delivery only the link of the newest works. */
  async send(target: DeliveryTarget, deliveryId: string, open: OpenablePackage): Promise<TryOutcome> {
    const { email, language } = target.settings as MailSettings;
    const { organisationId } = target;
    const terms = { minutes: LINK_MINUTES, isOneUse: true, opens: 'page', deliveryId } as const;
    const link = await this.links.make({ ...open, organisationId }, terms);
    const content = linkMail(open.version > 1 ? 'renewed' : 'ready', {
      ...{ language, url: `${link.url}?lang=${language}`, expiresAt: link.expiresAt, reference: open.reference },
      ...{ headline: await this.headline(open.reference), fileName: zipName(open) },
    });
    const outcome = await this.hand(email, content);
    if (outcome.outcome === 'delivered') await this.links.endEarlier(deliveryId, link);
    return outcome;
  }

  test(target: DeliveryTarget): Promise<TryOutcome> {
    const { email, language } = target.settings as MailSettings;
    return this.hand(email, testMail(language, `${this.config.publicUrl}/organisation/delivery`));
  }

  /** The question; `url` is of the page with the button. */
  ask(target: DeliveryTarget, { url, organisation }: { url: string; organisation: string }): Promise<TryOutcome> {
    const { email, language } = target.settings as MailSettings;
    return this.hand(email, askMail(language, `${url}?lang=${language}`, organisation));
  }

  private async headline(reference: string): Promise<string> {
    const sql = 'SELECT headline FROM licensing.v_licence WHERE reference = $1';
    return (await this.reads.one<{ headline: string }>(sql, [reference]))?.headline ?? reference;
  }

  private async hand(to: string, content: MailContent): Promise<TryOutcome> {
    try {
      await this.mailer.send({ to, ...renderMail(content), messageId: newId() });
      return { outcome: 'delivered', code: 'mail.delivered', sentence: `The mail to ${to} is on its way.` };
    } catch (error) {
      this.logger.warn(`A mail with a link was not taken: ${String(error)}`);
      if (!(error instanceof MailRefused)) {
        return { outcome: 'failed', code: 'mail.unreachable', sentence: 'The mail server could not be reached.' };
      }
      return { outcome: 'refused', code: 'mail.refused', sentence: `The mail server refuses mails to ${to}.` };
    }
  }
}
