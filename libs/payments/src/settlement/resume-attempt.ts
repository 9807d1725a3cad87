import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import type { JobHandler } from '#platform/jobs';
import { Attempt } from '../attempt/attempt.entity.js';
import { OpenSession } from '../attempt/open-session.js';
import { ResumeAttemptJob } from '../payments.events.js';
import { StripeGateway } from '../stripe/stripe-gateway.js';
import { GiveUpAttempt } from './give-up-attempt.js';
import { SettleSession } from './settle-session.js';

const ACTOR = systemActor('job:resume-attempt');

/** An attempt of which we do not know whether its page was made: look; after its time it is given up. */
@Injectable()
export class ResumeAttempt implements JobHandler<{ attemptId: string }> {
  readonly job = ResumeAttemptJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly gateway: StripeGateway,
    private readonly openSession: OpenSession,
    private readonly settleSession: SettleSession,
    private readonly giveUp: GiveUpAttempt,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ attemptId }: { attemptId: string }): Promise<void> {
    const attempt = await this.dataSource.getRepository(Attempt).findOneBy({ id: attemptId });
    if (attempt?.state !== 'created' || attempt.mode !== this.gateway.mode) return;
    const session = await this.gateway.findSession(attempt.id, attempt.createdAt);
    if (session) {
      await this.openSession.attach(ACTOR, attempt, session);
      await this.settleSession.handle({ sessionId: session.id });
    } else if (attempt.sessionExpiresAt && attempt.sessionExpiresAt <= this.clock.now()) {
      await this.giveUp.execute(attempt);
    }
  }
}
