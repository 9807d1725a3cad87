import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Reads, Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { deliveryPutOff } from '../packaging.errors.js';
import { AskMailboxJob } from '../packaging.jobs.js';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import { confirmHashOf } from './confirm-mailbox.js';
import { DeliveryTarget } from './delivery.entity.js';
import { MailToTarget } from './mail-to-target.js';
import { lockedTarget } from './save-target.js';
import { isTooSoon, MAIL_TOO_SOON } from './mailbox-rules.js';
import type { TryOutcome } from './try-outcome.js';

const CONFIRMED: TryOutcome = {
  ...{ outcome: 'delivered', code: 'mail.confirmed' },
  sentence: 'This mailbox is confirmed: packages are sent there.',
};

/**
 * Asks a mailbox whether packages may be sent to it: a mail with a link to a page with one button. By a job when the place
 * is saved, and again by hand, once a minute. Only the newest mail's link works.
 */
@Injectable()
export class AskMailbox implements JobHandler<{ targetId: string }> {
  readonly job = AskMailboxJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly mails: MailToTarget,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A mail server that is away is tried again by the queue. */
  async handle({ targetId }: { targetId: string }): Promise<void> {
    const asked = await this.transactions.run(async (tx) => {
      const target = await tx.getRepository(DeliveryTarget).findOneBy({ id: targetId });
      return target && !target.confirmedAt && !target.removedAt ? this.ask(tx, target) : undefined;
    });
    const outcome = asked && (await this.send(asked));
    if (outcome?.outcome === 'failed') throw deliveryPutOff(outcome.sentence);
  }

  /** @throws packaging.target-not-found, kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<TryOutcome> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId } = organisationOf(actor);
    const asked = await this.transactions.run(async (tx) => {
      const target = await lockedTarget(tx, id, organisationId);
      if (target.confirmedAt) return CONFIRMED;
      return isTooSoon(target.askedAt, this.clock.now()) ? MAIL_TOO_SOON : this.ask(tx, target);
    });
    return 'token' in asked ? this.send(asked) : asked;
  }

  private async ask(tx: Tx, target: DeliveryTarget): Promise<{ target: DeliveryTarget; token: string }> {
    const token = randomBytes(32).toString('base64url');
    const askedAt = this.clock.now();
    await tx.update(DeliveryTarget, { id: target.id }, { confirmHash: confirmHashOf(token), askedAt });
    return { target, token };
  }

  private async send({ target, token }: { target: DeliveryTarget; token: string }): Promise<TryOutcome> {
    const sql = 'SELECT name FROM identity.v_organisation WHERE id = $1';
    const organisation = await this.reads.one<{ name: string }>(sql, [target.organisationId]);
    const url = `${this.config.publicUrl.replace(/\/+$/, '')}/mailboxes/${token}`;
    return this.mails.ask(target, { url, organisation: organisation?.name ?? '' });
  }
}
