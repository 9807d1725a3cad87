import type Stripe from 'stripe';
import type { SessionRecord } from '../state/records.js';
import { choiceList, declineAlert } from './choices.js';
import { html, type Markup } from './html.js';
import { layout } from './layout.js';
import { moneyText } from './money-text.js';

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
          ${choiceList({ methods: session.payment_method_types, hasShop: true })}
          <button type="submit">Pay ${total}</button>
        </form>
        ${session.cancel_url === null ? null : cancelForm(session.id)}
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

export const notUnderstood = (): string => messagePage('Not understood', 'Please go back and choose how it is paid.');

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

function cancelForm(id: string): Markup {
  return html`<form method="post" action="/c/pay/${id}/cancel">
    <button class="second" type="submit">Cancel and go back</button>
  </form>`;
}
