import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { recordSteps } from '../recipient/record-step.js';
import type { NoticeWebhookOutcome } from './notice-webhooks.js';

/** Keeps the proof of what went out to a holder. A second time it writes nothing. */
@Injectable()
export class RecordTelling {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param occasion the event's id */
  async mailed(recipientId: string, occasion: string, addresses: readonly string[]): Promise<void> {
    const actor = systemActor('job:send-mail');
    const at = this.clock.now();
    await this.transactions.run((tx) =>
      recordSteps(
        tx,
        addresses.map((to) => ({
          ...{ recipientId, step: 'mailed', way: 'mail', actor, at, data: { to } },
          once: `${occasion}:mail:${to}`,
        })),
      ),
    );
  }

  async sentByWebhook(recipientId: string, occasion: string, outcomes: readonly NoticeWebhookOutcome[]): Promise<void> {
    const actor = systemActor('job:send-webhook');
    const at = this.clock.now();
    await this.transactions.run((tx) =>
      recordSteps(
        tx,
        outcomes.map(({ targetId, place, isTaken, answer }) => ({
          ...{ recipientId, step: isTaken ? 'webhook-taken' : 'webhook-failed', way: 'webhook', actor, at },
          data: { place, answer },
          // A failure is written down once, and a later success beside it.
          once: `${occasion}:webhook:${targetId}:${isTaken ? 'taken' : 'failed'}`,
        })),
      ),
    );
  }
}
