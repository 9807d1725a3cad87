import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { contract } from './testing/contract.js';
import { LICENCE_SESSION } from './testing/harness.js';

contract('payments', process.env, (account) => {
  let stripe: Stripe;
  beforeAll(() => {
    ({ stripe } = account());
  });

  it('creates, reads, lists and expires a checkout session', async () => {
    const made = await stripe.checkout.sessions.create(LICENCE_SESSION);
    expect(made.id).toMatch(/^cs_test_/);
    expect(made).toMatchObject({
      object: 'checkout.session',
      amount_total: 35100,
      amount_subtotal: 35100,
      currency: 'gbp',
      client_reference_id: 'attempt-1',
      livemode: false,
      metadata: { reference: 'R-2026-00042' },
      mode: 'payment',
      payment_status: 'unpaid',
      status: 'open',
    });
    expect(made.url).toMatch(/\/c\/pay\/cs_test_/);
    expect(made.lastResponse.requestId).toMatch(/^req_/);

    const read = await stripe.checkout.sessions.retrieve(made.id, { expand: ['line_items', 'payment_intent'] });
    expect(read.line_items?.data[0]).toMatchObject({ object: 'item', amount_total: 35100, quantity: 1 });
    const items = await stripe.checkout.sessions.listLineItems(made.id);
    expect(items.data[0]?.price?.unit_amount).toBe(35100);

    const expired = await stripe.checkout.sessions.expire(made.id);
    expect(expired).toMatchObject({ status: 'expired', payment_status: 'unpaid', url: null });
    await expect(stripe.checkout.sessions.expire(made.id)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 400,
    });
    const listed = await stripe.checkout.sessions.list({ limit: 1 });
    expect(listed.data).toHaveLength(1);
  });

  it('charges a card, books its fee and refunds it in parts', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'gbp',
      payment_method: 'pm_card_visa',
      allowed_payment_method_types: ['card'],
      confirm: true,
      metadata: { reference: 'R-2026-00043' },
    });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 5000 });
    const full = await stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });
    const charge = full.latest_charge as Stripe.Charge;
    expect(charge.id).toMatch(/^(ch|py)_/);
    expect(charge).toMatchObject({ paid: true, refunded: false, amount_captured: 5000 });

    const first = await stripe.refunds.create({ payment_intent: intent.id, amount: 1500 });
    expect(first.id).toMatch(/^(re|pyr)_/);
    const second = await stripe.refunds.create({ charge: charge.id });
    expect(second.amount).toBe(3500);
    await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    const movements = await stripe.balanceTransactions.list({ source: first.id });
    expect(movements.data[0]).toMatchObject({ amount: -1500, type: 'refund', currency: 'gbp' });
  });

  it('keeps products with prices, and sells by them', async () => {
    const product = await stripe.products.create({ name: 'Archive picture', metadata: { kind: 'picture' } });
    const price = await stripe.prices.create({ product: product.id, currency: 'gbp', unit_amount: 2500 });
    expect(price).toMatchObject({ object: 'price', type: 'one_time', unit_amount: 2500, active: true });
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ price: price.id, quantity: 3 }],
      success_url: 'https://shop.example/paid',
    });
    expect(session).toMatchObject({ amount_total: 7500, currency: 'gbp', status: 'open' });
    const { data } = await stripe.checkout.sessions.listLineItems(session.id);
    expect(data[0]).toMatchObject({ description: 'Archive picture', quantity: 3, price: { id: price.id } });
    await expect(stripe.products.del(product.id)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
    expect((await stripe.prices.list({ product: product.id })).data.map(({ id }) => id)).toEqual([price.id]);
    await stripe.prices.update(price.id, { active: false });
    const again = stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ price: price.id }],
      success_url: 'https://shop.example/paid',
    });
    await expect(again).rejects.toMatchObject({ statusCode: 400 });
    await expect(stripe.prices.create({ currency: 'gbp', unit_amount: 1 })).rejects.toMatchObject({ statusCode: 400 });
    const renamed = await stripe.products.update(product.id, { name: 'Picture', active: false });
    expect(renamed).toMatchObject({ name: 'Picture', active: false, metadata: { kind: 'picture' } });
    await expect(stripe.prices.retrieve('price_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
  });

  it('declines a card with a code and a decline code', async () => {
    await expect(
      stripe.paymentIntents.create({
        amount: 5000,
        currency: 'gbp',
        payment_method: 'pm_card_visa_chargeDeclinedInsufficientFunds',
        allowed_payment_method_types: ['card'],
        confirm: true,
      }),
    ).rejects.toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
    });
  });

  it('replays an answer for the same idempotency key, and refuses other parameters', async () => {
    const idempotencyKey = randomUUID();
    const first = await stripe.customers.create({ name: 'Harbour Review' }, { idempotencyKey });
    const again = await stripe.customers.create({ name: 'Harbour Review' }, { idempotencyKey });
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
    await expect(stripe.customers.create({ name: 'Other' }, { idempotencyKey })).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
      statusCode: 400,
    });
  });

  it('answers what it does not know with an error, never with success', async () => {
    await expect(stripe.rawRequest('GET', '/v1/licences')).rejects.toMatchObject({ statusCode: 404 });
    await expect(stripe.rawRequest('POST', '/v1/customers', { colour: 'red' })).rejects.toMatchObject({
      code: 'parameter_unknown',
      param: 'colour',
      statusCode: 400,
    });
    await expect(stripe.checkout.sessions.retrieve('cs_test_nowhere')).rejects.toMatchObject({
      code: 'resource_missing',
    });
    await expect(
      stripe.rawRequest('POST', '/v1/payment_intents', { amount: 'ten', currency: 'gbp' }),
    ).rejects.toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
    await expect(stripe.rawRequest('POST', '/v1/payment_intents', { currency: 'gbp' })).rejects.toMatchObject({
      code: 'parameter_missing',
      param: 'amount',
    });
    await expect(stripe.paymentIntents.create({ amount: 10, currency: 'gbp' })).rejects.toMatchObject({
      code: 'amount_too_small',
    });
  });

  it('pages lists by cursor, newest first', async () => {
    const email = `${randomUUID()}@reader.example`;
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push((await stripe.customers.create({ email })).id);
    const first = await stripe.customers.list({ email, limit: 2 });
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/customers' });
    const all: string[] = [];
    for await (const customer of stripe.customers.list({ email, limit: 2 })) all.push(customer.id);
    expect(new Set(all)).toEqual(new Set(ids));
  });

  it('keeps events of what happened, in both formats', async () => {
    const customer = await stripe.customers.create({ name: 'Quay Press' });
    const events = await stripe.events.list({ type: 'customer.created', limit: 10 });
    const event = events.data.find((candidate) => (candidate.data.object as Stripe.Customer).id === customer.id);
    expect(event?.id).toMatch(/^evt_/);
    expect(await stripe.events.retrieve(event!.id)).toMatchObject({
      object: 'event',
      livemode: false,
      type: 'customer.created',
    });
    const thin = await stripe.v2.core.events.list({ object_id: customer.id, limit: 10 });
    const told = thin.data.find(({ type }) => type === ('v1.customer.created' as string));
    expect(told).toMatchObject({ object: 'v2.core.event', livemode: false, related_object: { id: customer.id } });
    expect(await stripe.v2.core.events.retrieve(told!.id)).toMatchObject({ id: told!.id, type: 'v1.customer.created' });
  });

  it('makes webhook endpoints and shows their secret once', async () => {
    const made = await stripe.webhookEndpoints.create({
      url: 'https://shop.example/stripe/events',
      enabled_events: ['checkout.session.completed'],
    });
    expect(made.id).toMatch(/^we_/);
    expect(made.secret).toMatch(/^whsec_/);
    expect((await stripe.webhookEndpoints.retrieve(made.id)).secret).toBeUndefined();
    const thin = await stripe.v2.core.eventDestinations.create({
      name: 'contract',
      type: 'webhook_endpoint',
      event_payload: 'thin',
      enabled_events: ['v1.checkout.session.completed'],
      webhook_endpoint: { url: 'https://shop.example/stripe/event-notifications' },
      include: ['webhook_endpoint.signing_secret'],
    });
    expect(thin.webhook_endpoint?.signing_secret).toMatch(/^whsec_/);
    expect((await stripe.webhookEndpoints.del(made.id)).deleted).toBe(true);
    await stripe.v2.core.eventDestinations.del(thin.id);
  });

  it('refuses unknown keys with 401', async () => {
    const { sandboxUrl } = account();
    const config = sandboxUrl === null ? null : new URL(sandboxUrl);
    const stranger = new Stripe('sk_test_unknown0000000000000000', {
      maxNetworkRetries: 0,
      ...(config ? { host: config.hostname, port: config.port, protocol: 'http' as const } : {}),
    });
    await expect(stranger.customers.list()).rejects.toMatchObject({
      type: 'StripeAuthenticationError',
      statusCode: 401,
    });
  });
});
