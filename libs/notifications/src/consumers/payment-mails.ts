import { Injectable } from '@nestjs/common';
import { Money } from '#libs/kernel';
import {
  OrderRefunded,
  PaymentDeclined,
  PaymentHeld,
  PaymentReturned,
  PaymentSettled,
  PaymentSurplus,
  type PaymentEvent,
} from '#libs/payments';
import type { EventConsumer } from '#platform/jobs';
import { reasonsIn } from '../mail/reasons.js';
import { MemberMails, type Occasion } from './member-mails.js';

/** Mails about money, to the member who asked. */
@Injectable()
export class PaymentMails {
  readonly consumers: readonly EventConsumer[];

  constructor(mails: MemberMails) {
    this.consumers = [
      mails.consumer(
        PaymentSettled,
        'mail-receipt',
        ({ reference, licenceReference, headline, amount, receiptNumber }) => ({
          kind: 'receipt',
          path: `/licences/${licenceReference}`,
          places: { reference: licenceReference, receipt: receiptNumber },
          facts: { reference, article: headline, price: Money.fromJson(amount).toString(), receipt: receiptNumber },
        }),
      ),
      mails.consumer(PaymentDeclined, 'mail-card-declined', (payment, language) =>
        about('card-declined', payment, reasonsIn(language).card(payment.reasonCode)),
      ),
      mails.consumer(PaymentHeld, 'mail-payment-held', (payment) => about('payment-held', payment)),
      mails.consumer(PaymentSurplus, 'mail-payment-surplus', (payment) => ({
        ...about('payment-surplus', payment),
        path: `/licences/${payment.licenceReference}`,
      })),
      mails.consumer(OrderRefunded, 'mail-order-refunded', (payment, language) => ({
        ...about('credit-note', payment, reasonsIn(language).refunded[payment.ends]),
        path: `/licences/${payment.licenceReference}`,
        places: {
          ...{ reference: payment.licenceReference, receipt: payment.creditNoteNumber },
          message: reasonsIn(language).refunded[payment.ends],
        },
        facts: {
          ...{ reference: payment.reference, article: payment.endedArticles.join('; ') || payment.headline },
          ...{ price: Money.fromJson(payment.amount).toString(), receipt: payment.creditNoteNumber },
        },
      })),
      mails.consumer(PaymentReturned, 'mail-refund', (payment, language) =>
        about('refund', payment, reasonsIn(language).returned(payment.reasonCode)),
      ),
    ];
  }
}

const about = (kind: Occasion['kind'], payment: PaymentEvent, message = ''): Occasion => ({
  kind,
  path: `/requests/${payment.reference}`,
  places: { reference: payment.reference, message },
  facts: {
    reference: payment.reference,
    article: payment.headline,
    price: Money.fromJson(payment.amount).toString(),
  },
});
