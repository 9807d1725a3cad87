import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { CrashPoints } from '../crash/crash-points.js';
import { providerUnavailable } from '../payments.errors.js';
import { START_CHECKOUT } from '../payments.permissions.js';
import type { Attempt } from './attempt.entity.js';
import { BeginAttempt } from './begin-attempt.js';
import { CloseSession } from './close-session.js';
import { OpenSession } from './open-session.js';

/** A page with less time left than this is not worth sending anybody to. */
const WORTH_OPENING_MS = 2 * 60_000;

/**
 * Sends a buyer to the payment page of an accepted order. Two tabs, a double click and a second visit all get the same
 * page: an order has one open attempt, and an attempt one page.
 */
@Injectable()
export class StartCheckout {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: BeginAttempt,
    private readonly openSession: OpenSession,
    private readonly closeSession: CloseSession,
    private readonly crash: CrashPoints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns where to send the browser
   * @throws payments.amount-too-small, payments.amount-uneven, payments.card-not-offered, payments.provider-unavailable,
   * payments.provider-refused, payments.already-paid, licensing.request-not-found, licensing.not-payable,
   * licensing.cannot-serve, licensing.article-killed
   */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<{ url: string }> {
    authorise(actor, START_CHECKOUT);
    // Once more at most: after a page that no longer fits, or was given up meanwhile, the next one is new.
    for (let round = 1; round <= 2; round += 1) {
      const begun = await this.transactions.run((tx) => this.attempts.within(tx, actor, reference));
      this.crash.reach('checkout.attempt-saved');
      const { attempt } = begun;
      if (begun.kind === 'pay') {
        if (attempt.state === 'created') {
          const session = await this.openSession.execute(actor, attempt);
          if (session) return { url: pageOf(session.url) };
          continue;
        }
        if (this.isStillOpen(attempt)) return { url: pageOf(attempt.sessionUrl) };
      }
      await this.closeSession.execute(actor, attempt);
    }
    throw providerUnavailable();
  }

  private isStillOpen(attempt: Attempt): boolean {
    const left = (attempt.sessionExpiresAt?.getTime() ?? 0) - this.clock.now().getTime();
    return left > WORTH_OPENING_MS;
  }
}

function pageOf(url: string | null): string {
  if (url === null) throw providerUnavailable();
  return url;
}
