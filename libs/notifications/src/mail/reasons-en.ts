import { declineReason, stateReason } from '#libs/licensing';
import { HOLD_REASONS } from '#libs/payments';
import type { ReasonWords } from './reason-words.js';

const joined = ({ message, nextStep }: { message: string; nextStep: string }): string => `${message} ${nextStep}`;
const DID_NOT_FIT =
  'What arrived did not fit the order, so nothing was granted for it. If you still want the licence, pay from the request’s page.';

const RETURNED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(HOLD_REASONS.map((code) => [code, DID_NOT_FIT])),
  'paid-twice': 'The order was paid twice. Your licence and its payment stand; this is the second payment.',
  'order-closed': 'The request was closed when the money came, so nothing could be granted for it.',
  'article-killed': 'The newsroom withdrew the article before the money came.',
  'cannot-serve': 'We cannot offer you a licence at present.',
};

export const ENGLISH_REASONS: ReasonWords = {
  declined: (code) => joined(declineReason(code)),
  licence: (code) => joined(stateReason(code)),
  returned: (code) => RETURNED[code] ?? 'What it was for can no longer be granted.',
  held: {
    'wrong-mode': 'It was paid in another mode than ours.',
    'wrong-reference': 'It names another reference.',
    'wrong-currency': 'It came in another currency.',
    'wrong-amount': 'It is another amount than was asked.',
    'order-changed': 'The order has changed since the payment began.',
    'no-charge': 'There is no charge behind it.',
    'already-refunded': 'It was refunded at the provider already.',
    'foreign-session': 'It comes from a payment page that is not ours.',
  },
};
