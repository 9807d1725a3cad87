import type { One } from './axe-scene.js';
import type { Overlay } from './overlays-with-axe.js';

/** An invoice owed, of which nothing was paid, can be paid, put off, voided and written off. */
const INVOICE = 'desk/receivables/invoice-actions.tsx';

/** What opens over the pages of finance. */
export async function moneyOverlays(one: One): Promise<Overlay[]> {
  const invoice = await one(
    `SELECT '/receivables/' || number AS value FROM payments.invoice WHERE state = 'open' AND paid = 0`,
  );
  const paid = await one(`SELECT '/receivables/' || number AS value FROM payments.invoice WHERE paid > 0`);
  // Of one that the bank took back nothing can be given back.
  const payment = await one(
    `SELECT '/payments/' || a.id AS value FROM payments.attempt a WHERE a.state = 'settled'
      AND NOT EXISTS (SELECT 1 FROM payments.dispute d WHERE d.payment_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM payments.refund r WHERE r.payment_id = a.id)`,
  );
  const onInvoice = (title: string, source: string): Overlay => ({
    source: `${INVOICE}: ${source}`,
    title: new RegExp(`^${title}, `),
    at: invoice,
    press: [title],
  });
  return [
    onInvoice('Record a transfer', '`${actions.transfer}, ${invoice.number}`'),
    onInvoice('Pause dunning', '`${name}, ${invoice.number}`'),
    onInvoice('Void', '`${words.actions.void}, ${invoice.number}`'),
    onInvoice('Write off', '`${words.actions.writeOff}, ${invoice.number}`'),
    {
      ...onInvoice('Return the surplus', '`${words.actions.return}, ${invoice.number}`'),
      at: paid,
      asIf: (said) => ({
        ...said,
        payments: (said['payments'] as { amount: object }[]).map((one) => ({
          ...one,
          ...{ surplus: one.amount, surplusState: 'waiting' },
        })),
      }),
    },
    {
      source: 'desk/payments/return-payment.tsx: words.payments.returnTitle(payment.reference)',
      title: /^Send the payment of/,
      at: payment,
      press: ['Send the money back'],
      asIf: (said) => ({ ...said, kind: 'checkout', state: 'held', received: said['amount'], refunds: [] }),
    },
    {
      source: 'desk/refunds/refund-payment.tsx: words.beginTitle(payment.reference)',
      title: /^Give money of/,
      at: payment,
      press: ['Refund…'],
    },
    {
      source: 'desk/ledger/reverse-entry.tsx: words.reverseTitle(entry.number)',
      title: /^Reverse entry/,
      at: `/ledger/entries/${await one('SELECT id AS value FROM ledger.entry ORDER BY id LIMIT 1')}`,
      press: ['Reverse'],
    },
    {
      source: 'desk/ledger/periods-page.tsx: words.stepTitles[step](month)',
      title: /^Ask to close/,
      at: '/ledger/periods',
      press: [/^Ask to close/],
    },
    {
      source: 'desk/reconciliation/resolve-difference.tsx: words.resolveTitle',
      title: 'Settle this difference?',
      at: `/differences/${await one(`SELECT id AS value FROM finance.difference WHERE state = 'open'`)}`,
      press: ['Settle it'],
    },
    {
      source: 'desk/disputes/evidence-pack.tsx: words.sendTitle',
      title: 'Send the answer?',
      at: `/disputes/${await one('SELECT id AS value FROM payments.dispute')}`,
      press: ['Send to the bank'],
      sends: 'Send it',
    },
    {
      source: 'desk/statements/mark-paid.tsx: words.markTitle',
      title: 'Mark as paid?',
      at: `/statements/${await one('SELECT id AS value FROM finance.statement')}`,
      press: ['Mark as paid'],
      asIf: (said) => ({ ...said, state: 'issued' }),
    },
  ];
}
