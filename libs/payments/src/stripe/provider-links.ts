import { Injectable } from '@nestjs/common';
import { StripeGateway } from './stripe-gateway.js';

/** What a payment paid. */
export interface Paid {
  sessionId?: string | undefined;
  invoiceId?: string | undefined;
}

/** What belongs to what at the provider. */
@Injectable()
export class ProviderLinks {
  constructor(private readonly gateway: StripeGateway) {}

  get mode(): StripeGateway['mode'] {
    return this.gateway.mode;
  }

  /** The checkout session or the invoice at the provider that a charge belongs to. @throws ProviderFailure */
  async whatItPaid(chargeId: string): Promise<Paid> {
    const { payment_intent: intent } = await this.gateway.call((stripe) => stripe.charges.retrieve(chargeId));
    if (intent === null) return {};
    const id = typeof intent === 'string' ? intent : intent.id;
    const sessions = await this.gateway.call((stripe) =>
      stripe.checkout.sessions.list({ payment_intent: id, limit: 1 }),
    );
    if (sessions.data[0]) return { sessionId: sessions.data[0].id };
    return { invoiceId: (await this.invoicePaidBy(id)) ?? undefined };
  }

  /** null for none. @throws ProviderFailure */
  async invoicePaidBy(paymentIntentId: string): Promise<string | null> {
    const payment = { type: 'payment_intent', payment_intent: paymentIntentId } as const;
    const { data } = await this.gateway.call((stripe) => stripe.invoicePayments.list({ payment, limit: 1 }));
    const invoice = data[0]?.invoice;
    return (typeof invoice === 'string' ? invoice : invoice?.id) ?? null;
  }
}
