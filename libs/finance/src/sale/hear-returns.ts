import { Injectable } from '@nestjs/common';
import { DisputeChanged, InvoiceVoided, OrderRefunded } from '#libs/payments';
import type { EventConsumer } from '#platform/jobs';
import { TakeReturns } from './take-returns.js';

type Told = { reference: string };

/** News of money that went back: the order it names is looked at. */
@Injectable()
export class HearReturns {
  readonly consumers: readonly EventConsumer[];

  constructor(returns: TakeReturns) {
    const handle = ({ reference }: Told): Promise<void> => returns.take(reference);
    this.consumers = [OrderRefunded, DisputeChanged, InvoiceVoided].map((event) => ({
      event,
      name: 'finance.take-returns',
      handle: (payload: unknown) => handle(payload as Told),
    }));
  }
}
