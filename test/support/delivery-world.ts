import { Audit } from '#platform/audit';
import type { Config } from '#platform/config';
import { SafeFetch, systemResolver } from '#platform/fetch';
import type { Mailer } from '#platform/mail';
import { WebhookSender } from '#platform/webhook';
import { AskMailbox } from '../../libs/packaging/src/delivery/ask-mailbox.js';
import { ConfirmMailbox } from '../../libs/packaging/src/delivery/confirm-mailbox.js';
import { DeliveriesQuery } from '../../libs/packaging/src/delivery/deliveries.query.js';
import { DeliverOnceOpen } from '../../libs/packaging/src/delivery/deliver-once-open.js';
import { DeliverPackage } from '../../libs/packaging/src/delivery/deliver-package.js';
import { MailToTarget } from '../../libs/packaging/src/delivery/mail-to-target.js';
import { QueueDeliveries } from '../../libs/packaging/src/delivery/queue-deliveries.js';
import { ResendDelivery } from '../../libs/packaging/src/delivery/resend-delivery.js';
import { SaveTarget } from '../../libs/packaging/src/delivery/save-target.js';
import { SendToTarget } from '../../libs/packaging/src/delivery/send-to-target.js';
import { ShortLinks } from '../../libs/packaging/src/delivery/short-links.js';
import { TestTarget } from '../../libs/packaging/src/delivery/test-target.js';
import { clock, gate, jobs, licences, reads, secrets, storage, transactions } from './packaging-world.js';

const config = { publicUrl: 'https://licensing.example' } as Config;

/** Delivery to places of the licensee's, over the packages of the packaging world. @param mailer takes the mails */
export function deliveryWorld(mailer: Mailer) {
  const fetcher = new SafeFetch({ allowLoopback: true, userAgent: 'Test/1', timeoutMs: 3_000 }, systemResolver);
  const webhooks = new WebhookSender(fetcher, clock);
  const audit = new Audit(clock);
  const links = new ShortLinks(transactions, reads, config, clock);
  const mails = new MailToTarget(links, reads, mailer, config);
  const sender = new SendToTarget(webhooks, fetcher, secrets, links, mails, storage);
  const news = new QueueDeliveries(transactions, jobs, licences, clock);
  return {
    ...{ fetcher, webhooks, audit, links, mails },
    save: new SaveTarget(transactions, secrets, webhooks, jobs, audit, clock),
    ask: new AskMailbox(transactions, reads, mails, config, clock),
    confirm: new ConfirmMailbox(transactions, reads, audit, clock),
    test: new TestTarget(transactions, sender, clock),
    deliver: new DeliverPackage(transactions, gate, sender, clock),
    resend: new ResendDelivery(transactions, jobs, audit, clock),
    query: new DeliveriesQuery(reads),
    ...{ news, onceOpen: new DeliverOnceOpen(reads, news) },
  };
}
