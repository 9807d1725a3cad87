import { Module } from '@nestjs/common';
import { NoticesModule } from '#libs/notices';
import { AccountMails } from './consumers/account-mails.js';
import { DeadlineMails } from './consumers/deadline-mails.js';
import { FinanceMails } from './consumers/finance-mails.js';
import { InvoiceMails } from './consumers/invoice-mails.js';
import { LicensingMails } from './consumers/licensing-mails.js';
import { MemberMails } from './consumers/member-mails.js';
import { NoticeMails } from './consumers/notice-mails.js';
import { PaymentMails } from './consumers/payment-mails.js';
import { ReminderMails } from './consumers/reminder-mails.js';
import { OfferLinks } from './links/offer-links.js';
import { Mail } from './mail/mail.entity.js';
import { OrderMailsQuery } from './mail/order-mails.query.js';
import { OutgoingMails } from './mail/outgoing-mails.js';
import { SendMail } from './mail/send-mail.js';
import { MailPreferences } from './preferences/mail-preferences.js';

export const NOTIFICATIONS_ENTITIES: readonly (new () => object)[] = [Mail];

/** What a person meets of it on the portal: their preferences, and the links of their mails. */
@Module({ providers: [MailPreferences, OfferLinks], exports: [MailPreferences, OfferLinks] })
export class MailDoorModule {}

const GROUPS = [
  AccountMails,
  LicensingMails,
  PaymentMails,
  InvoiceMails,
  FinanceMails,
  ReminderMails,
  DeadlineMails,
  NoticeMails,
];

/** What was written, for whoever has to show it. */
@Module({ providers: [OrderMailsQuery], exports: [OrderMailsQuery] })
export class MailLogModule {}

/** Listens to every context below and writes to people. Lives in the worker. */
@Module({
  imports: [MailDoorModule, NoticesModule],
  providers: [OutgoingMails, SendMail, MemberMails, ...GROUPS],
  exports: [SendMail, ...GROUPS],
})
export class NotificationsModule {}
