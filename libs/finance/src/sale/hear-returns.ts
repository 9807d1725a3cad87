import { Injectable } from '@nestjs/common';
import { DisputeChanged, InvoiceVoided, OrderRefunded } from '#libs/payments';
import type { EventConsumer } from '#platform/jobs';
import { TakeReturns } from './take-returns.js';

/** What each of them tells of, by the name of who listens. */
const TELLING = [
  { event: OrderRefunded, name: 'finance.take-refund' },
  { event: DisputeChanged, name: 'finance.take-dispute' },
  { event: InvoiceVoided, name: 'finance.take-void' },
] as const;

/** News of money that went back: the order it names is looked at. */
@Injectable()
export class HearReturns {
  readonly consumers: readonly EventConsumer[];

  constructor(returns: TakeReturns) {
    this.consumers = TELLING.map(({ event, name }) => ({
      event,
      name,
      handle: (payload: unknown) => returns.take((payload as { reference: string }).reference),
    }));
  }
}
