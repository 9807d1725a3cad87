import { createHmac, timingSafeEqual } from 'node:crypto';
import { Agent, request as send } from 'node:http';

export interface Session {
  id: string;
  url: string;
  payment_status: string;
  amount_total: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const EXPAND = 'expand[]=payment_intent.latest_charge.balance_transaction';

/** The two calls of a flow, in the provider's own form encoding. */
export class BareStripe {
  constructor(
    private readonly origin: string,
    private readonly key: string,
    private readonly secret: string,
  ) {}

  createSession(attemptId: string, reference: string, amount: string): Promise<Session> {
    const fields = new URLSearchParams({
      mode: 'payment',
      client_reference_id: attemptId,
      success_url: 'http://127.0.0.1/paid',
      cancel_url: 'http://127.0.0.1/',
      'metadata[reference]': reference,
      'payment_intent_data[metadata][reference]': reference,
      'line_items[0][quantity]': '1',
      'line_items[0][price_data][currency]': 'gbp',
      'line_items[0][price_data][unit_amount]': amount,
      'line_items[0][price_data][product_data][name]': `Republishing licence ${reference}`,
    });
    return this.call('POST', '/v1/checkout/sessions', fields.toString(), attemptId);
  }

  retrieveSession(id: string): Promise<Session> {
    return this.call('GET', `/v1/checkout/sessions/${id}?${EXPAND}`);
  }

  /** The scheme of the `Stripe-Signature` header: HMAC-SHA256 over the time and the raw body. */
  isSigned(body: Buffer, header: string): boolean {
    const parts = new Map(header.split(',').map((part) => part.split('=', 2) as [string, string]));
    const expected = createHmac('sha256', this.secret)
      .update(`${parts.get('t')}.`)
      .update(body)
      .digest();
    const given = Buffer.from(parts.get('v1') ?? '', 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private call(method: string, path: string, body?: string, idempotencyKey?: string): Promise<Session> {
    const headers = {
      authorization: `Bearer ${this.key}`,
      'stripe-version': '2026-10-28.endive',
      ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
      ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
    };
    return new Promise((done, fail) => {
      const request = send(new URL(path, this.origin), { method, agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode !== 200) return fail(new Error(`The sandbox answered ${text}`));
          done(JSON.parse(text) as Session);
        });
      });
      request.on('error', fail);
      request.end(body);
    });
  }
}
