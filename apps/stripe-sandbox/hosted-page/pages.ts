import type Stripe from 'stripe';
import type { SessionRecord } from '../state/records.js';
import { html, type Markup } from './html.js';
import { moneyText } from './money-text.js';

export const OUTCOMES = [
  'pay',
  'decline-generic',
  'decline-funds',
  'decline-expired',
  'authenticate',
  'pay-and-close',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const CHOICES: Record<Outcome, [title: string, explanation: string]> = {
  pay: ['Pays', 'The card is accepted and you go back to the shop.'],
  authenticate: ['Pays after 3-D Secure', 'The bank asks you to confirm first; you can pass or fail.'],
  'pay-and-close': ['Pays, and the tab is closed', 'The card is accepted but you never return to the shop.'],
  'decline-generic': ['Is declined', 'The bank refuses without saying why.'],
  'decline-funds': ['Has insufficient funds', 'The bank refuses for want of money.'],
  'decline-expired': ['Has expired', 'The card is past its date.'],
};

/** The hosted checkout of an open session: what is bought on one side, how the card behaves on the other. */
export function checkoutPage(record: SessionRecord, decline: string | null): string {
  const { session } = record;
  const total = moneyText(session.amount_total ?? 0, session.currency ?? 'usd');
  return layout(
    `Pay ${total}`,
    html`<main>
      <section aria-label="Your order">
        <h1>Your order</h1>
        <p class="total">${total}</p>
        <ul class="items">
          ${record.lineItems.map(itemRow)}
        </ul>
        ${submitMessage(session)}
      </section>
      <section aria-label="Payment">
        ${decline === null ? null : declineAlert(decline)}
        <form method="post" action="/c/pay/${session.id}">
          <label for="email">E-mail for the receipt</label>
          <input id="email" name="email" type="email" autocomplete="email" value="${session.customer_email ?? ''}" />
          <fieldset>
            <legend>This card …</legend>
            ${(Object.keys(CHOICES) as Outcome[]).map(choiceRow)}
          </fieldset>
          <button type="submit">Pay ${total}</button>
        </form>
        ${session.cancel_url === null ? null : cancelForm(session.id)}
      </section>
    </main>`,
  );
}

/** What the buyer's bank would show for 3-D Secure. */
export function authenticationPage(record: SessionRecord): string {
  const { session } = record;
  const total = moneyText(session.amount_total ?? 0, session.currency ?? 'usd');
  return layout(
    'Confirm with your bank',
    html`<main class="single">
      <section aria-label="Your bank">
        <h1>Your bank (3-D Secure)</h1>
        <p class="statement">Confirm a payment of ${total}</p>
        <p class="quiet">A real bank would ask for a code or its app here. In the sandbox you choose what happens.</p>
        <form method="post" action="/c/pay/${session.id}/authenticate">
          <button type="submit" name="result" value="complete">Complete authentication</button>
          <button class="second" type="submit" name="result" value="fail">Fail authentication</button>
        </form>
      </section>
    </main>`,
  );
}

/** After paying with the tab closed. */
export function closedTabPage(record: SessionRecord): string {
  const total = moneyText(record.session.amount_total ?? 0, record.session.currency ?? 'usd');
  return layout(
    'Paid',
    html`<main class="single">
      <section>
        <h1 class="statement">Paid, and not sent back</h1>
        <p class="done">
          ${total} was taken. As if you had closed the tab, nothing told the shop through your browser; only its
          webhooks do.
        </p>
        <p class="quiet">You can close this tab now.</p>
      </section>
    </main>`,
  );
}

/** For links that no longer lead anywhere. */
export function messagePage(title: string, sentence: string): string {
  return layout(
    title,
    html`<main class="single">
      <section>
        <h1 class="statement">${title}</h1>
        <p>${sentence}</p>
      </section>
    </main>`,
  );
}

export function receiptPage(charge: Stripe.Charge): string {
  const amount = moneyText(charge.amount, charge.currency);
  return layout(
    'Receipt',
    html`<main class="single">
      <section>
        <h1>Receipt from the sandbox</h1>
        <p class="total">${amount}</p>
        <p>${charge.description ?? 'Payment'}</p>
        <p class="quiet small">Charge ${charge.id}, ${charge.refunded ? 'refunded' : charge.status}.</p>
      </section>
    </main>`,
  );
}

function layout(title: string, body: Markup): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title} - sandbox checkout</title>
      <link rel="stylesheet" href="/assets/checkout.css" />
    </head>
    <body>
      <header class="banner">Sandbox: no real money moves here, and no card number is ever asked for.</header>
      ${body}
      <footer>This page stands in for Stripe Checkout until keys are set.</footer>
    </body>
  </html>`;
  return `<!doctype html>\n${page.source}`;
}

function itemRow(item: Stripe.LineItem): Markup {
  const quantity = item.quantity === null || item.quantity === 1 ? '' : ` × ${item.quantity}`;
  return html`<li>
    <span dir="auto">${item.description ?? ''}${quantity}</span>
    <span class="amount">${moneyText(item.amount_total, item.currency)}</span>
  </li>`;
}

function submitMessage(session: Stripe.Checkout.Session): Markup | null {
  const message = session.custom_text.submit?.message;
  return message === undefined ? null : html`<p class="quiet small">${message}</p>`;
}

function choiceRow(outcome: Outcome): Markup {
  const [title, explanation] = CHOICES[outcome];
  const checked = outcome === 'pay' ? html` checked` : null;
  return html`<label class="choice">
    <input type="radio" name="outcome" value="${outcome}" ${checked} />
    <span><strong>${title}</strong><span class="quiet small">${explanation}</span></span>
  </label>`;
}

function declineAlert(reason: string): Markup {
  return html`<p class="alert" role="alert">
    <strong>The payment was declined.</strong> ${reason} Nothing was taken; you can try another card.
  </p>`;
}

function cancelForm(id: string): Markup {
  return html`<form method="post" action="/c/pay/${id}/cancel">
    <button class="second" type="submit">Cancel and go back</button>
  </form>`;
}
