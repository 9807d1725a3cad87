import type { FastifyInstance, FastifyReply } from 'fastify';
import type Stripe from 'stripe';
import { BY_HAND } from '../events/cause.js';
import { defaultPaymentOf } from '../invoices/settle-invoice.js';
import { payByDebit } from '../payment-intents/bank-debit.js';
import { PAID_AUTHENTICATED } from '../payment-intents/card-outcomes.js';
import { methodsFor } from '../payment-intents/payment-methods.js';
import { failAuthentication, payByCard, requireAction, type Payer } from '../payment-intents/pay.js';
import { idOf } from '../state/id-of.js';
import type { InvoiceRecord } from '../state/records.js';
import type { World } from '../world.js';
import { authenticationPage } from './authentication-page.js';
import { CARDS, DEBITS, isDebit, outcomeOf, type Outcome } from './choices.js';
import { invoicePage } from './invoice-pages.js';
import { creditNotePdf, invoicePdf } from './invoice-pdf.js';
import { moneyText } from './money-text.js';
import { messagePage, notUnderstood } from './pages.js';
import { fieldOf, redirect, sendPage } from './send.js';

interface ById {
  Params: { id: string };
}

/** What an invoice can be paid with, while it can be paid. */
interface Payable {
  record: InvoiceRecord;
  intent: Stripe.PaymentIntent;
}

/** What the customer's browser sees of an invoice: `/i/:id`, its PDF, and paying it. Works without JavaScript. */
export function registerInvoicePages(server: FastifyInstance, world: World): void {
  server.get<ById>('/i/:id', (request, reply) => show(world, request.params.id, reply));
  server.post<ById>('/i/:id', async (request, reply) => {
    const outcome = outcomeOf(fieldOf(request, 'outcome'));
    if (outcome === null) return sendPage(reply, notUnderstood(), 400);
    const payable = payableOf(world, request.params.id);
    return payable ? submit(world, payable, outcome, reply) : show(world, request.params.id, reply);
  });
  server.get<ById>('/i/:id/authenticate', (request, reply) => {
    const payable = payableOf(world, request.params.id);
    if (!payable) return show(world, request.params.id, reply);
    const { invoice } = payable.record;
    const total = moneyText(invoice.amount_remaining, invoice.currency);
    return sendPage(reply, authenticationPage(total, `/i/${invoice.id}/authenticate`));
  });
  server.post<ById>('/i/:id/authenticate', async (request, reply) => {
    const payable = payableOf(world, request.params.id);
    if (!payable) return show(world, request.params.id, reply);
    if (fieldOf(request, 'result') === 'complete') charge(world, payable, PAID_AUTHENTICATED);
    else failAuthentication(world, payable.intent, BY_HAND);
    await world.store.journal.flushed();
    return redirect(reply, `/i/${request.params.id}`);
  });
  registerFiles(server, world);
}

function registerFiles(server: FastifyInstance, world: World): void {
  server.get<ById>('/i/:id/pdf', async (request, reply) => {
    const record = finalised(world, request.params.id);
    if (!record) return sendPage(reply, unknown(), 404);
    return sendPdf(reply, `Invoice-${record.invoice.number ?? record.id}`, await invoicePdf(record));
  });
  server.get<ById>('/credit_notes/:id/pdf', async (request, reply) => {
    const note = world.store.creditNotes.get(request.params.id);
    if (!note) return sendPage(reply, messagePage('No such credit note', 'Check the link.'), 404);
    const invoice = world.store.invoices.get(idOf(note.invoice))?.invoice.number ?? '';
    return sendPdf(reply, `CreditNote-${note.number}`, await creditNotePdf(note, invoice));
  });
}

/** Its name may come from a caller; a header takes no other letters. */
function sendPdf(reply: FastifyReply, name: string, file: Buffer): FastifyReply {
  const safe = name.replace(/[^\w.-]/g, '_');
  return reply.type('application/pdf').header('content-disposition', `inline; filename="${safe}.pdf"`).send(file);
}

async function submit(world: World, payable: Payable, outcome: Outcome, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = payable.record;
  if (outcome === 'authenticate') {
    requireAction(world, payable.intent, `${world.settings.publicUrl}/i/${id}/authenticate`, BY_HAND);
    await world.store.journal.flushed();
    return redirect(reply, `/i/${id}/authenticate`);
  }
  if (isDebit(outcome)) {
    if (methodsFor(payable.intent.currency, undefined).length === 1) return sendPage(reply, notUnderstood(), 400);
    payByDebit(world, payable.intent, DEBITS[outcome], payerOf(payable.record.invoice), BY_HAND);
  } else charge(world, payable, CARDS[outcome]);
  await world.store.journal.flushed();
  return redirect(reply, `/i/${id}`);
}

function charge(world: World, { record, intent }: Payable, card: (typeof CARDS)['pay']): void {
  payByCard(world, intent, card, payerOf(record.invoice), BY_HAND);
}

const payerOf = (invoice: Stripe.Invoice): Payer => ({ email: invoice.customer_email, name: invoice.customer_name });

function show(world: World, id: string, reply: FastifyReply): FastifyReply {
  const record = finalised(world, id);
  if (!record) return sendPage(reply, unknown(), 404);
  const intent = intentOf(world, id);
  const page = invoicePage(record, {
    decline: intent?.last_payment_error?.message ?? null,
    isProcessing: intent?.status === 'processing',
  });
  return sendPage(reply, page);
}

/** A draft has no page yet. */
function finalised(world: World, id: string): InvoiceRecord | null {
  const record = world.store.invoices.get(id);
  return !record || record.invoice.status === 'draft' ? null : record;
}

function payableOf(world: World, id: string): Payable | null {
  const record = finalised(world, id);
  const intent = intentOf(world, id);
  const isOpen = record?.invoice.status === 'open' || record?.invoice.status === 'uncollectible';
  return record && intent && isOpen && intent.status !== 'processing' ? { record, intent } : null;
}

function intentOf(world: World, invoice: string): Stripe.PaymentIntent | undefined {
  return world.store.paymentIntents.get(idOf(defaultPaymentOf(world, invoice)?.payment.payment_intent ?? null));
}

const unknown = (): string => messagePage('No such invoice', 'This link leads nowhere. Ask whoever sent it to you.');
