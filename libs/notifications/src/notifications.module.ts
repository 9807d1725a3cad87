import { Module } from '@nestjs/common';
import { AccountMails } from './consumers/account-mails.js';
import { FinanceMails } from './consumers/finance-mails.js';
import { LicensingMails } from './consumers/licensing-mails.js';
import { MemberMails } from './consumers/member-mails.js';
import { PaymentMails } from './consumers/payment-mails.js';
import { Mail } from './mail/mail.entity.js';
import { OutgoingMails } from './mail/outgoing-mails.js';
import { SendMail } from './mail/send-mail.js';

export const NOTIFICATIONS_ENTITIES: readonly (new () => object)[] = [Mail];

/** Listens to every context below and writes to people. Lives in the worker. */
@Module({
  providers: [OutgoingMails, SendMail, MemberMails, AccountMails, LicensingMails, PaymentMails, FinanceMails],
  exports: [SendMail, AccountMails, LicensingMails, PaymentMails, FinanceMails],
})
export class NotificationsModule {}
