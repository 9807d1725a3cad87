export * from './notifications.module.js';
export { AccountMails } from './consumers/account-mails.js';
export { FinanceMails } from './consumers/finance-mails.js';
export { LicensingMails } from './consumers/licensing-mails.js';
export { PaymentMails } from './consumers/payment-mails.js';
export { SendMail } from './mail/send-mail.js';
export { SendMailJob } from './mail/outgoing-mails.js';
