import { Injectable } from '@nestjs/common';
import { DomainError, systemActor } from '#libs/kernel';
import { OrderForPayment } from '#libs/licensing';
import { Transactions, type Tx } from '#platform/database';
import { logger } from '#platform/telemetry';
import { Attempt } from '../attempt/attempt.entity.js';
import { CrashPoints } from '../crash/crash-points.js';
import type { SessionSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { judge, type Judgement } from './judge.js';
import { Outcomes } from './outcomes.js';

const log = logger('payments');
const ACTOR = systemActor('job:settle-session');

/** Locks the order, judges the session, and carries the judgement out: one transaction, after every network call. */
@Injectable()
export class ApplyJudgement {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrderForPayment,
    private readonly gateway: StripeGateway,
    private readonly outcomes: Outcomes,
    private readonly crash: CrashPoints,
  ) {}

  /** @throws payments.attempt-moved-on when somebody else settled it in the meantime */
  async execute(known: Attempt, session: SessionSnapshot): Promise<void> {
    try {
      await this.transactions.run((tx) => this.within(tx, known, session, null));
    } catch (error) {
      const refusal = refusalOfLicensing(error);
      if (refusal === null) throw error;
      log.warn({ attemptId: known.id, refusal }, 'A paid order cannot be fulfilled; the payment goes back');
      await this.transactions.run((tx) => this.within(tx, known, session, refusal));
    }
  }

  private async within(tx: Tx, known: Attempt, session: SessionSnapshot, refusal: string | null): Promise<void> {
    // A copy: the transaction may be repeated, and the steps bring it up to date.
    const attempt = Object.assign(new Attempt(), known);
    const order = await this.orders.within(tx, attempt.reference);
    const judgement = judge(attempt, order, session, this.gateway.isLive);
    await this.outcomes.within(tx, ACTOR, attempt, session, withRefusal(judgement, refusal));
    this.crash.reach('settle.before-commit');
  }
}

/** The licence cannot be granted, and licensing says why. */
function refusalOfLicensing(error: unknown): string | null {
  return error instanceof DomainError && error.code.startsWith('licensing.') && error.kind === 'conflict'
    ? error.code.slice('licensing.'.length)
    : null;
}

function withRefusal(judgement: Judgement, refusal: string | null): Judgement {
  if (refusal === null || judgement.verdict !== 'settle') return judgement;
  return { verdict: 'return', charge: judgement.charge, reason: refusal };
}
