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
  'exclusivity-taken':
    'Your payment came after the offer had run out, and somebody else has taken these rights meanwhile. You can ask for other countries or later days.',
  'article-killed': 'The newsroom withdrew the article before the money came.',
  'article-embargoed':
    'The article came under embargo before the money came. Once the embargo has ended, the request’s page says whether you can pay again.',
  'rights-changed':
    'The rights of a part changed before the money came, so it could not be licensed. You can ask again without that part.',
  'cannot-serve': 'We cannot offer you a licence at present.',
  'licence-not-extendable':
    'The licence ended or was suspended before the money came, so nothing could be added to it.',
  'extension-outdated': 'The licence had been extended in another way before the money came.',
};

const CARD: Readonly<Record<string, string>> = {
  'insufficient-funds': 'It said that the account does not have enough money.',
  'expired-card': 'It said that the card has expired.',
  'not-authenticated': 'It wanted you to confirm the payment, and that did not happen.',
};

export const ENGLISH_REASONS: ReasonWords = {
  declined: (code) => joined(declineReason(code)),
  licence: (code) => joined(stateReason(code)),
  refunded: {
    none: 'The price was adjusted; nothing else about your licence changes with it.',
    items: 'The articles named below are no longer licensed; please take them down. The others are, as before.',
    all: 'Your licence has ended with it; please take the articles down.',
  },
  returned: (code) => RETURNED[code] ?? 'What it was for can no longer be granted.',
  changed: {
    price: 'the price',
    items: 'the articles',
    components: 'the pictures and other parts',
    media: 'where it may appear',
    audience: 'the audience',
    territory: 'the countries',
    languages: 'the languages',
    term: 'how long it lasts',
    start: 'the first day',
    purpose: 'the purpose',
    exclusivity: 'the exclusivity',
    edits: 'the edits allowed',
    note: 'the note of the desk',
  },
  card: (code) => CARD[code] ?? 'The bank gave no reason.',
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
