import { DECLINED, EXPIRED, NO_FUNDS, PAID, type CardOutcome } from '../payment-intents/card-outcomes.js';
import { html, type Markup } from './html.js';

const CARD_OUTCOMES = [
  'pay',
  'authenticate',
  'pay-and-close',
  'decline-generic',
  'decline-funds',
  'decline-expired',
] as const;
const DEBIT_OUTCOMES = ['debit-succeeds', 'debit-fails'] as const;
export type CardChoice = (typeof CARD_OUTCOMES)[number];
export type DebitChoice = (typeof DEBIT_OUTCOMES)[number];
export type Outcome = CardChoice | DebitChoice;

/** What a card does that is charged at once; the bank is asked first for `authenticate`. */
export const CARDS: Record<Exclude<CardChoice, 'authenticate'>, CardOutcome> = {
  pay: PAID,
  'pay-and-close': PAID,
  'decline-generic': DECLINED,
  'decline-funds': NO_FUNDS,
  'decline-expired': EXPIRED,
};

/** What the bank answers after its days. */
export const DEBITS: Record<DebitChoice, 'succeeds' | 'fails'> = {
  'debit-succeeds': 'succeeds',
  'debit-fails': 'fails',
};

const CHOICES: Record<Outcome, [title: string, explanation: string]> = {
  pay: ['Pays', 'The card is accepted.'],
  authenticate: ['Pays after 3-D Secure', 'The bank asks you to confirm first; you can pass or fail.'],
  'pay-and-close': ['Pays, and the tab is closed', 'The card is accepted but you never return to the shop.'],
  'decline-generic': ['Is declined', 'The bank refuses without saying why.'],
  'decline-funds': ['Has insufficient funds', 'The bank refuses for want of money.'],
  'decline-expired': ['Has expired', 'The card is past its date.'],
  'debit-succeeds': ['Pays in a while', 'The bank is asked now; the money comes when it has answered.'],
  'debit-fails': ['Fails in a while', 'The bank is asked now, and refuses later.'],
};

export const isDebit = (outcome: Outcome): outcome is DebitChoice => outcome in DEBITS;

/** The choice that a form names, when it may be made. */
export function outcomeOf(value: unknown): Outcome | null {
  return [...CARD_OUTCOMES, ...DEBIT_OUTCOMES].find((outcome) => outcome === value) ?? null;
}

export interface Offer {
  /** As a session or payment intent lists them: `card`, and perhaps one kind of bank debit. */
  methods: readonly string[];
  /** Whether there is a shop to return to, so that a tab can be closed too early. */
  hasShop: boolean;
}

/** What the payer may choose to happen, the first one chosen. */
export function choiceList({ methods, hasShop }: Offer): Markup {
  const cards = methods.includes('card')
    ? CARD_OUTCOMES.filter((outcome) => hasShop || outcome !== 'pay-and-close')
    : [];
  const debits = methods.some((method) => method !== 'card') ? DEBIT_OUTCOMES : [];
  const first = [...cards, ...debits][0];
  return html`${group('This card …', cards, first)} ${group('Or this bank account, by debit …', debits, first)}`;
}

function group(legend: string, outcomes: readonly Outcome[], checked: Outcome | undefined): Markup | null {
  if (outcomes.length === 0) return null;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${outcomes.map((outcome) => choiceRow(outcome, outcome === checked))}
  </fieldset>`;
}

function choiceRow(outcome: Outcome, isFirst: boolean): Markup {
  const [title, explanation] = CHOICES[outcome];
  const checked = isFirst ? html` checked` : null;
  return html`<label class="choice">
    <input type="radio" name="outcome" value="${outcome}" ${checked} />
    <span><strong>${title}</strong><span class="quiet small">${explanation}</span></span>
  </label>`;
}

export function declineAlert(reason: string): Markup {
  return html`<p class="alert" role="alert">
    <strong>The payment was declined.</strong> ${reason} Nothing was taken; you can try another way.
  </p>`;
}
