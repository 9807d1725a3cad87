import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, DomainError, Money, type Actor, type Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { logger } from '#platform/telemetry';
import { CrashPoints } from '../crash/crash-points.js';
import { providerRefused, providerUnavailable } from '../payments.errors.js';
import { ProviderFailure, type SessionSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { percent } from '../tax/tax-words.js';
import { Attempt, sessionKey } from './attempt.entity.js';
import { moveAttempt } from './move-attempt.js';

/** How long a payment page stays open; the provider asks for at least 30 minutes. */
export const PAGE_OPEN_MS = 60 * 60_000;
/** With less than this left the provider would refuse to make a page. */
const SHORTEST_MS = 31 * 60_000;
const LONGEST_NAME = 250;

const log = logger('payments');

/**
 * Gets the payment page of a saved attempt. The provider may have made it already without our having heard: then that
 * one is taken. A second one is never made while the first may exist.
 */
@Injectable()
export class OpenSession {
  constructor(
    private readonly gateway: StripeGateway,
    private readonly dataSource: DataSource,
    private readonly crash: CrashPoints,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns null when the order was withdrawn or given up while the page was being made: it is closed again
   * @throws payments.provider-unavailable (the attempt waits), payments.provider-refused (it has failed)
   */
  async execute(actor: Actor, attempt: Attempt): Promise<SessionSnapshot | null> {
    const session = await this.obtain(actor, attempt);
    this.crash.reach('checkout.session-created');
    await this.attach(actor, attempt, session);
    this.crash.reach('checkout.session-attached');
    if (attempt.state === 'open' || !(await this.wasGivenUp(attempt))) return session;
    await this.closeAgain(session);
    return null;
  }

  /** Notes that a session exists, in one statement; a second tab that was quicker is fine. */
  async attach(actor: Actor, attempt: Attempt, session: SessionSnapshot): Promise<void> {
    const { id, url, expiresAt, paymentIntentId } = session;
    try {
      await moveAttempt(this.dataSource.manager, attempt, {
        ...{ to: 'open', actor, now: this.clock.now() },
        changes: { sessionId: id, sessionUrl: url, sessionExpiresAt: expiresAt, paymentIntentId },
      });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'payments.attempt-moved-on') throw error;
    }
  }

  private async wasGivenUp({ id }: Attempt): Promise<boolean> {
    const { state } = await this.dataSource.getRepository(Attempt).findOneByOrFail({ id });
    return state === 'failed' || state === 'expired';
  }

  /** Nobody has its address yet, so nobody can have paid. */
  private async closeAgain({ id }: SessionSnapshot): Promise<void> {
    try {
      await this.gateway.expireSession(id);
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      if (error.kind !== 'refused') throw providerUnavailable();
    }
  }

  private async obtain(actor: Actor, attempt: Attempt): Promise<SessionSnapshot> {
    try {
      return (await this.replaceIfLate(attempt)) ?? (await this.create(attempt));
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      if (error.kind === 'unsure') return this.lookFor(attempt, error);
      log.warn({ attemptId: attempt.id, code: error.code, kind: error.kind }, 'No payment page was made');
      if (error.kind === 'busy') throw providerUnavailable();
      await this.fail(actor, attempt, error.code);
      throw providerRefused();
    }
  }

  /** The answer was lost, or is a stored failure: look before anything else is tried. */
  private async lookFor(attempt: Attempt, failure: ProviderFailure): Promise<SessionSnapshot> {
    log.warn({ attemptId: attempt.id, code: failure.code }, 'Whether a payment page was made is not known; looking');
    try {
      const found = await this.gateway.findSession(attempt.id, attempt.createdAt);
      if (found) return found;
      // A stored failure would be replayed for ever. Without an answer the old key must stay: the call may still arrive.
      if (!failure.answered) throw providerUnavailable();
      await this.renewKey(attempt);
      return await this.create(attempt);
    } catch (error) {
      if (error instanceof ProviderFailure) throw providerUnavailable();
      throw error;
    }
  }

  /** An attempt whose page was never made and that is old by now: the key's parameters would be refused. */
  private async replaceIfLate(attempt: Attempt): Promise<SessionSnapshot | null> {
    const left = (attempt.sessionExpiresAt?.getTime() ?? 0) - this.clock.now().getTime();
    if (left > SHORTEST_MS) return null;
    const found = await this.gateway.findSession(attempt.id, attempt.createdAt);
    if (!found) await this.renewKey(attempt);
    return found;
  }

  private create(attempt: Attempt): Promise<SessionSnapshot> {
    const page = `${this.config.publicUrl}/requests/${attempt.reference}`;
    return this.gateway.createSession({
      attemptId: attempt.id,
      idempotencyKey: sessionKey(attempt),
      reference: attempt.reference,
      net: Money.of(attempt.net, attempt.currency),
      productName: productName(attempt),
      tax: taxLine(attempt),
      successUrl: `${page}/paid`,
      cancelUrl: page,
      expiresAt: attempt.sessionExpiresAt ?? new Date(this.clock.now().getTime() + PAGE_OPEN_MS),
    });
  }

  private async renewKey(attempt: Attempt): Promise<void> {
    const sessionExpiresAt = new Date(this.clock.now().getTime() + PAGE_OPEN_MS);
    const keyVersion = attempt.keyVersion + 1;
    await this.dataSource.getRepository(Attempt).update({ id: attempt.id }, { keyVersion, sessionExpiresAt });
    Object.assign(attempt, { keyVersion, sessionExpiresAt });
  }

  private async fail(actor: Actor, attempt: Attempt, reasonCode: string): Promise<void> {
    const move = { to: 'failed', actor, now: this.clock.now(), changes: { reasonCode } } as const;
    await moveAttempt(this.dataSource.manager, attempt, move);
  }
}

/** What the buyer and the bank statement read: the reference and what it is for. */
function productName({ licenceReference, headline, itemCount }: Attempt): string {
  const others = itemCount > 1 ? ` and ${itemCount - 1} more` : '';
  const name = `Republishing licence ${licenceReference}: ${headline}${others}`;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

function taxLine({ currency, tax, taxName, taxRateBp }: Attempt): { amount: Money; name: string } | null {
  if (tax === 0n) return null;
  return { amount: Money.of(tax, currency), name: `${taxName ?? 'Tax'} ${percent(taxRateBp)}` };
}
