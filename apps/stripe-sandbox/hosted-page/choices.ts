import { DECLINED, EXPIRED, NO_FUNDS, PAID, type CardOutcome } from '../payment-intents/card-outcomes.js';
import { html, type Markup } from './html.js';

export const OUTCOMES = [
  'pay',
  'authenticate',
  'pay-and-close',
  'decline-generic',
  'decline-funds',
  'decline-expired',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a card does that is charged at once; the bank is asked first for `authenticate`. */
export const CARDS: Record<Exclude<Outcome, 'authenticate'>, CardOutcome> = {
  pay: PAID,
  'pay-and-close': PAID,
  'decline-generic': DECLINED,
  'decline-funds': NO_FUNDS,
  'decline-expired': EXPIRED,
};

const CHOICES: Record<Outcome, [title: string, explanation: string]> = {
  pay: ['Pays', 'The card is accepted.'],
  authenticate: ['Pays after 3-D Secure', 'The bank asks you to confirm first; you can pass or fail.'],
  'pay-and-close': ['Pays, and the tab is closed', 'The card is accepted but you never return to the shop.'],
  'decline-generic': ['Is declined', 'The bank refuses without saying why.'],
  'decline-funds': ['Has insufficient funds', 'The bank refuses for want of money.'],
  'decline-expired': ['Has expired', 'The card is past its date.'],
};

/** Choices that a form offers; without a shop to return to there is no tab to close. */
export const FOR_CHECKOUT: readonly Outcome[] = OUTCOMES;
export const FOR_INVOICE: readonly Outcome[] = OUTCOMES.filter((outcome) => outcome !== 'pay-and-close');

export const outcomeOf = (value: unknown): Outcome | null => OUTCOMES.find((outcome) => outcome === value) ?? null;

/** What the payer may choose to happen, the first one chosen. */
export function choiceList(outcomes: readonly Outcome[]): Markup {
  return html`<fieldset>
    <legend>This card …</legend>
    ${outcomes.map(choiceRow)}
  </fieldset>`;
}

function choiceRow(outcome: Outcome): Markup {
  const [title, explanation] = CHOICES[outcome];
  const checked = outcome === 'pay' ? html` checked` : null;
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
