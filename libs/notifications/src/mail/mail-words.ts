/** What each mail says. `{place}`s are filled when it is written; a paragraph `{words}` quotes a person. */
export interface MailWords {
  subject: string;
  paragraphs: string[];
  action: string;
  note?: string;
}

export const MAIL_KINDS = [
  'verify-email',
  'magic-link',
  'reset-password',
  'invitation',
  'staff-invitation',
  'request-in-review',
  'offer',
  'offer-at-once',
  'offer-changed',
  'offer-ending',
  'question-ending',
  'payment-due',
  'payment-ending',
  'promise-broken',
  'card-declined',
  'declined',
  'question',
  'message',
  'expired',
  'desk-promise-near',
  'desk-promise-broken',
  'licence-issued',
  'licence-extended',
  'licence-items-ended',
  'licence-ending',
  'licence-suspended',
  'licence-reinstated',
  'licence-ended',
  'receipt',
  'payment-held',
  'payment-surplus',
  'refund',
  'invoice',
  'invoice-paid',
  'invoice-paid-restored',
  'invoice-partly-paid',
  'invoice-payment-failed',
  'invoice-voided',
  'dunning-reminder',
  'dunning-due',
  'dunning-first-reminder',
  'dunning-second-reminder',
  'dunning-suspension',
  'finance-invoice-surplus',
  'credit-note',
  'finance-held',
  'finance-surplus',
  'finance-refund-failed',
  'finance-dispute',
  'finance-dispute-due',
  'notice-correction',
  'notice-update',
  'notice-kill',
  'notice-takedown',
  'notice-reminder',
  'notice-overdue',
  'desk-notice-overdue',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export type FactLabel =
  | 'reference'
  | 'article'
  | 'price'
  | 'answerBy'
  | 'promised'
  | 'validUntil'
  | 'payBy'
  | 'lastDay'
  | 'changed'
  | 'receipt'
  | 'invoice'
  | 'owed'
  | 'dueOn'
  | 'confirmBy'
  | 'confirmed'
  | 'reason';

/** A language of the mails: its greeting, its labels, and one text for each kind. */
export interface MailDictionary {
  greeting: string;
  greetingWithoutName: string;
  facts: Record<FactLabel, string>;
  mails: Record<MailKind, MailWords>;
}
