import { z } from 'zod';
import { page } from '../http/paging.js';
import { hash, listShape, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch } from '../http/stripe-failure.js';

/** `/v1/invoice_payments`: with what an invoice is or was to be paid. */
export const invoicePaymentRoutes: Route[] = [
  route(
    'GET',
    '/v1/invoice_payments',
    hash({
      ...listShape,
      invoice: text().optional(),
      payment: hash({ type: z.enum(['payment_intent']), payment_intent: text() }).optional(),
      status: z.enum(['canceled', 'open', 'paid']).optional(),
    }),
    ({ world, params }) =>
      page(
        '/v1/invoice_payments',
        world.store.invoicePayments,
        params,
        (payment) => payment,
        (payment) =>
          (params.invoice === undefined || payment.invoice === params.invoice) &&
          (params.status === undefined || payment.status === params.status) &&
          (params.payment === undefined || payment.payment.payment_intent === params.payment.payment_intent),
      ),
  ),
  route('GET', '/v1/invoice_payments/:id', hash(onlyExpand), ({ world, path }) => {
    const payment = world.store.invoicePayments.get(path['id']!);
    if (!payment) throw noSuch('invoice payment', path['id']!, 'invoice_payment');
    return payment;
  }),
];
