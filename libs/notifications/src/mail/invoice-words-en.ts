import type { MailWords } from './mail-words.js';

/** Mails about invoices on account. */
export const INVOICE_MAILS_EN = {
  invoice: {
    subject: 'Invoice {number} for {reference}',
    paragraphs: [
      'Your licence is issued, and here is its invoice. On its page you can read it, save it as a PDF, and pay it by card or bank debit. By bank transfer, please name the invoice’s number.',
      '{message}',
    ],
    action: 'Open the invoice',
  },
  'invoice-paid': {
    subject: 'Invoice {number} is paid',
    paragraphs: ['Thank you: the invoice is paid in full. Its receipt is on its page.'],
    action: 'See the receipt',
  },
  'invoice-paid-restored': {
    subject: 'Invoice {number} is paid, and your licence is restored',
    paragraphs: [
      'Thank you: the invoice is paid in full. Your licence {reference} was suspended for it and is active again.',
    ],
    action: 'See the receipt',
  },
  'invoice-partly-paid': {
    subject: 'A part of invoice {number} is paid',
    paragraphs: ['Thank you, your payment has arrived. The rest is still to be paid; the invoice’s page asks for it.'],
    action: 'Pay the rest',
  },
  'invoice-payment-failed': {
    subject: 'Your payment of invoice {number} did not arrive',
    paragraphs: ['Your bank has sent the payment back. The invoice is owed as before; please pay it another way.'],
    action: 'Open the invoice',
  },
  'invoice-voided': {
    subject: 'Invoice {number} is void',
    paragraphs: [
      'We have taken this invoice back. Nothing is owed for it, and the licence that was issued with it has ended.',
      '{words}',
    ],
    action: 'Open the request',
  },
  'dunning-reminder': {
    subject: 'Invoice {number} is due soon',
    paragraphs: ['This is only a reminder that the invoice is due in a few days. If it is on its way, thank you.'],
    action: 'Pay the invoice',
  },
  'dunning-due': {
    subject: 'Invoice {number} is due',
    paragraphs: [
      'The invoice was due, and we have not seen its payment yet. If it is on its way, thank you. Until it is here you cannot buy anything more on account.',
    ],
    action: 'Pay the invoice',
  },
  'dunning-first-reminder': {
    subject: 'Reminder: invoice {number} is overdue',
    paragraphs: [
      'The invoice is more than a week overdue. Please pay it. If something about it is wrong, answer on the request’s page, so that we can put it right.',
    ],
    action: 'Pay the invoice',
  },
  'dunning-second-reminder': {
    subject: 'Second reminder: invoice {number} is overdue',
    paragraphs: [
      'The invoice is more than two weeks overdue. If it is not paid within a week, the licence {reference} is suspended: its article may then not be shown until the invoice is paid.',
    ],
    action: 'Pay the invoice',
  },
  'dunning-suspension': {
    subject: 'Your licence {reference} is suspended: invoice {number} is overdue',
    paragraphs: [
      'The invoice has not been paid, so the licence is suspended: the article may not be shown or distributed for the time being.',
      'To restore it, pay the invoice. The licence is active again by itself as soon as the payment arrives.',
    ],
    action: 'Pay and restore the licence',
  },
  'finance-invoice-surplus': {
    subject: 'More was paid for invoice {number} than is owed',
    paragraphs: ['The surplus is set aside. Please send it back from the invoice’s page.'],
    action: 'Open the invoice',
  },
} satisfies Record<string, MailWords>;
