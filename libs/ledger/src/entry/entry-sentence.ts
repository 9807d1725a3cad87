/**
 * What an entry can say, in English as it is kept: each form by its code, with places for what it speaks of. A place is one
 * word, but for those of `SEVERAL_WORDS`. What is kept never changes, so a form is never changed either: another wording is
 * another code.
 */
const FORMS = {
  'licence-fee': 'Licence fee {reference}',
  'card-payment': 'Card payment for {reference}',
  'unapplied-payment': 'Unapplied card payment that names {reference}',
  'processing-fee': 'Processing fee for {reference}',
  'payment-returned': 'Payment for {reference} returned',
  refund: 'Refund for {reference}',
  'refund-sent-back': 'Refund for {reference} sent back by the bank',
  invoice: 'Invoice {number} for {reference}',
  'invoice-card': 'Card payment for invoice {number}',
  'invoice-bank-debit': 'Bank debit for invoice {number}',
  'invoice-transfer': 'Bank transfer for invoice {number}',
  'invoice-recovered': 'Invoice {number}, written off before, is paid',
  'invoice-written-off': 'Invoice {number} written off',
  'invoice-voided': 'Invoice {number} voided',
  dispute: 'Disputed payment for {reference}',
  'dispute-fee': 'Fee of the dispute about {reference}',
  'dispute-won': 'Dispute about {reference} won',
  'dispute-lost': 'Dispute about {reference} lost',
  'payout-sent': 'Payout {payout} on its way',
  'payout-arrived': 'Payout {payout} at the bank',
  difference: 'Difference about {about}',
  'statement-paid': 'Statement {number} of {name} paid',
  shares: 'Contributors’ shares of {reference}',
  'shares-returned': 'Contributors’ shares of {reference} taken back',
  earned: 'Revenue earned by {day}',
  'earned-taken-back': 'Revenue of {reference} taken back',
  reversal: 'Reversal: {reason}',
} as const;
type Forms = typeof FORMS;
export type EntryCode = keyof Forms;

type PlacesOf<Form extends string> = Form extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesOf<Rest>
  : never;
const SEVERAL_WORDS = ['about', 'name', 'reason'];

/** An entry's sentence as software of any language can say it. */
export interface EntrySentence {
  code: EntryCode;
  /** What it speaks of: references, numbers, an ISO day, a name. */
  values: Record<string, string>;
}

/** The English sentence that an entry is kept with. */
export const entrySentence = <Code extends EntryCode>(
  code: Code,
  values: Record<PlacesOf<Forms[Code]>, string>,
): string => FORMS[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => (values as Record<string, string>)[name] ?? '');

const patterns = Object.entries(FORMS).map(([code, form]) => ({ code: code as EntryCode, pattern: patternOf(form) }));

/** What a kept sentence says. Null for one that was written by no form of ours. */
export function readEntrySentence(text: string): EntrySentence | null {
  for (const { code, pattern } of patterns) {
    const found = pattern.exec(text);
    if (found) return { code, values: { ...found.groups } };
  }
  return null;
}

function patternOf(form: string): RegExp {
  const inner = form.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    SEVERAL_WORDS.includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^\\s,]+)`,
  );
  return new RegExp(`^${inner}$`, 's');
}
