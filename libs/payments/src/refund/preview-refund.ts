import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { assertMovable } from '../attempt/card-minimum.js';
import { readPayment } from '../payment/load-payment.js';
import { REFUND_PAYMENT } from '../payments.permissions.js';
import { partOf } from '../tax/round-tax.js';
import { planRefund, type RefundWish } from './plan-refund.js';
import { refundFacts } from './refund-facts.js';
import { needsSecondPerson } from './refund-payment.js';

/** What a refund would do to money, books and licence. Nothing is stored. */
export interface RefundPreview {
  amount: MoneyJson;
  net: MoneyJson;
  tax: MoneyJson;
  /** After it. */
  left: MoneyJson;
  received: MoneyJson;
  needsSecondPerson: boolean;
  ends: 'none' | 'items' | 'all';
  licenceReference: string;
  /** null when there is none (any more) to end. */
  licenceState: string | null;
  items: {
    articleId: string;
    headline: string;
    paid: MoneyJson;
    left: MoneyJson;
    refunded: MoneyJson;
    ends: boolean;
  }[];
}

@Injectable()
export class PreviewRefund {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws as `RefundPayment` does */
  async execute(actor: Actor, paymentId: string, wish: RefundWish): Promise<RefundPreview> {
    authorise(actor, REFUND_PAYMENT);
    const payment = await readPayment(this.dataSource.manager, paymentId);
    const facts = await refundFacts(this.dataSource.manager, payment);
    const { amount, ends, items } = planRefund(wish, facts);
    if (payment.account === 'stripe') assertMovable(amount);
    const { net, tax } = partOf(payment, facts.returned.minor, amount.minor);
    const json = (minor: bigint): MoneyJson => Money.of(minor, amount.currency).toJSON();
    return {
      ...{ amount: amount.toJSON(), net: json(net), tax: json(tax), left: facts.left.minus(amount).toJSON() },
      received: facts.received.toJSON(),
      needsSecondPerson: await needsSecondPerson(this.dataSource.manager, amount),
      ...{ ends, licenceReference: payment.licenceReference, licenceState: facts.licenceState },
      items: facts.items.map(({ articleId, headline, paid, left }) => {
        const chosen = items?.find((item) => item.articleId === articleId);
        return {
          ...{ articleId, headline, paid: paid.toJSON(), left: left.toJSON() },
          ...{ refunded: json(BigInt(chosen?.amount ?? 0)), ends: ends === 'all' || (chosen?.ends ?? false) },
        };
      }),
    };
  }
}
