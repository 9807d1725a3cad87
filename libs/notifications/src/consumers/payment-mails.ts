import { Injectable } from '@nestjs/common';
import { Money } from '#libs/kernel';
import { PaymentReturned, PaymentSettled } from '#libs/payments';
import type { EventConsumer } from '#platform/jobs';
import { MemberMails } from './member-mails.js';

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
      mails.consumer(PaymentReturned, 'mail-refund', ({ reference, headline, amount }) => ({
        kind: 'refund',
        path: `/requests/${reference}`,
        places: { reference },
        facts: { reference, article: headline, price: Money.fromJson(amount).toString() },
      })),
    ];
  }
}
