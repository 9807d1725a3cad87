import { Injectable } from '@nestjs/common';
import {
  DisputeChanged,
  InvoicePaid,
  InvoicePartlyPaid,
  InvoiceVoided,
  OrderRefunded,
  PaymentSettled,
} from '#libs/payments';
import type { EventConsumer } from '#platform/jobs';
import { TakeReturns } from './take-returns.js';
import { TakeSettlements } from './take-settlements.js';

/** What each of them tells of, by the name of who listens. */
const CAME = [
  { event: PaymentSettled, name: 'finance.take-payment' },
  { event: InvoicePaid, name: 'finance.take-invoice' },
  { event: InvoicePartlyPaid, name: 'finance.take-part' },
] as const;
const WENT_BACK = [
  { event: OrderRefunded, name: 'finance.take-refund' },
  { event: DisputeChanged, name: 'finance.take-dispute' },
  { event: InvoiceVoided, name: 'finance.take-void' },
] as const;

type Told = (typeof CAME)[number] | (typeof WENT_BACK)[number];

/** News of money that paid a sale or went back of it: the order it names is looked at. */
@Injectable()
export class HearMoney {
  readonly consumers: readonly EventConsumer[];

  constructor(settlements: TakeSettlements, returns: TakeReturns) {
    const hears =
      (taker: { take(reference: string): Promise<void> }) =>
      ({ event, name }: Told): EventConsumer => ({
        event,
        name,
        handle: (payload: unknown) => taker.take((payload as { reference: string }).reference),
      });
    this.consumers = [...CAME.map(hears(settlements)), ...WENT_BACK.map(hears(returns))];
  }
}
