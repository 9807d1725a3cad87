import { Inject, Injectable } from '@nestjs/common';
import { StaffMembers } from '#libs/identity';
import {
  InvoiceDunned,
  InvoicePaid,
  InvoicePartlyPaid,
  InvoicePaymentFailed,
  InvoiceSent,
  InvoiceSurplus,
  InvoiceVoided,
  type InvoiceEvent,
} from '#libs/payments';
import { CONFIG, type Config } from '#platform/config';
import type { EventConsumer } from '#platform/jobs';
import type { MailLanguage } from '#platform/mail';
import { OutgoingMails } from '../mail/outgoing-mails.js';
import { writeMail } from '../mail/write-mail.js';
import { day, price } from '../mail/writing.js';
import { MemberMails, type Occasion } from './member-mails.js';

const PAY_AT: Record<MailLanguage, string> = {
  en: 'The payment page itself: {url}',
  ar: 'صفحة الدفع نفسها: {url}',
};

/** Mails about invoices on account: to the member who bought, and to finance when something came that was not owed. */
@Injectable()
export class InvoiceMails {
  readonly consumers: readonly EventConsumer[];

  constructor(
    mails: MemberMails,
    private readonly staff: StaffMembers,
    private readonly outgoing: OutgoingMails,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.consumers = [
      mails.consumer(InvoiceSent, 'mail-invoice', (event, language) =>
        about('invoice', event, language, event.url ? PAY_AT[language].replace('{url}', event.url) : ''),
      ),
      mails.consumer(InvoicePaid, 'mail-invoice-paid', (event, language) =>
        about(event.restored ? 'invoice-paid-restored' : 'invoice-paid', event, language),
      ),
      mails.consumer(InvoicePartlyPaid, 'mail-invoice-partly-paid', (event, language) =>
        about('invoice-partly-paid', event, language),
      ),
      mails.consumer(InvoicePaymentFailed, 'mail-invoice-payment-failed', (event, language) =>
        about('invoice-payment-failed', event, language),
      ),
      mails.consumer(InvoiceVoided, 'mail-invoice-voided', (event, language) => {
        const occasion = about('invoice-voided', event, language);
        return {
          ...occasion,
          places: { ...occasion.places, words: event.reason },
          path: `/requests/${event.reference}`,
        };
      }),
      mails.consumer(InvoiceDunned, 'mail-invoice-dunned', (event, language) =>
        about(`dunning-${event.step}`, event, language),
      ),
      this.surplus(),
    ];
  }

  /** The desk's mails are in English. */
  private surplus(): EventConsumer<NonNullable<(typeof InvoiceSurplus)['payload']>> {
    return {
      event: InvoiceSurplus,
      name: 'notifications.mail-finance-invoice-surplus',
      handle: async (payload, { eventId }) => {
        const { number, reference, headline, surplus } = payload;
        for (const { userId, name, email } of await this.staff.recipients(['finance'])) {
          const content = writeMail({
            ...{ kind: 'finance-invoice-surplus', language: 'en', name, places: { number } },
            url: `${this.config.deskUrl}/receivables/${number}`,
            facts: { invoice: number, reference, article: headline, price: price(surplus) },
          });
          await this.outgoing.queue(`event:${eventId}:${userId}`, 'finance-invoice-surplus', { to: email, content });
        }
      },
    };
  }
}

function about(kind: Occasion['kind'], event: InvoiceEvent, language: MailLanguage, message = ''): Occasion {
  const { number, licenceReference, headline, amount, owed, dueOn } = event;
  const isOwed = owed.amount !== '0';
  return {
    kind,
    path: `/invoices/${number}`,
    places: { number, reference: licenceReference, message },
    facts: {
      ...{ invoice: number, reference: licenceReference, article: headline, price: price(amount) },
      ...(isOwed && kind !== 'invoice-voided' ? { owed: price(owed), dueOn: day(dueOn, language) } : {}),
    },
  };
}
