import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError, isId } from '#libs/kernel';
import { findRow } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { Attempt } from '../attempt/attempt.entity.js';
import { CrashPoints } from '../crash/crash-points.js';
import { attemptNotYetKnown } from '../payments.errors.js';
import { SettleSessionJob } from '../payments.events.js';
import { inThisAccount } from '../stripe/in-this-account.js';
import type { SessionSnapshot } from '../stripe/provider.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { ApplyJudgement } from './apply-judgement.js';

/**
 * Looks at a checkout session with the provider and does what it says. Webhooks, the return page, polls and the event
 * list all come here: nothing is decided from an event's body, and never while a row is locked.
 */
@Injectable()
export class SettleSession implements JobHandler<{ sessionId: string }> {
  readonly job = SettleSessionJob;

  constructor(
    private readonly gateway: StripeGateway,
    private readonly dataSource: DataSource,
    private readonly judgements: ApplyJudgement,
    private readonly crash: CrashPoints,
  ) {}

  async handle({ sessionId }: { sessionId: string }): Promise<void> {
    this.crash.reach('settle.before-retrieve');
    const [session, known] = await Promise.all([
      inThisAccount(sessionId, this.gateway.retrieveSession(sessionId)),
      this.attemptOf(sessionId),
    ]);
    this.crash.reach('settle.after-retrieve');
    if (session) await this.settle(session, known);
  }

  /**
   * @param known the attempt that has this session, where it has been read already; it may have moved on since
   * @throws payments.attempt-not-yet-known when the session names an attempt of ours that is not (yet) there
   */
  async settle(session: SessionSnapshot, known: Attempt | null = null): Promise<void> {
    const { attemptId } = session;
    if (!isId(attemptId)) return;
    const attempt = known ?? (await this.findAttempt(session.id, attemptId));
    if (!attempt) throw attemptNotYetKnown(attemptId);
    if (attempt.mode !== this.gateway.mode) return;
    try {
      await this.judgements.execute(attempt, session);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'payments.attempt-moved-on') throw error;
      const again = await this.findAttempt(session.id, attemptId);
      await this.judgements.execute(again ?? attempt, session);
    }
    this.crash.reach('settle.after-commit');
  }

  /** The attempt that has this session; else the one the session names. */
  private async findAttempt(sessionId: string, attemptId: string): Promise<Attempt | null> {
    return (await this.attemptOf(sessionId)) ?? findRow(this.dataSource.manager, Attempt, { id: attemptId });
  }

  private attemptOf(sessionId: string): Promise<Attempt | null> {
    return findRow(this.dataSource.manager, Attempt, { sessionId });
  }
}
