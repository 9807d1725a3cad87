import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, DomainError, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { newWebhookSecret, WebhookSender } from '#platform/webhook';
import { placeMissing } from '../notices.errors.js';
import { READ_OWN_NOTICES, SET_WEBHOOK_PLACE } from '../notices.permissions.js';
import { placeOf } from './place-webhooks.js';

export interface WebhookPlaceView {
  url: string;
  /** ISO 8601. */
  setAt: string;
}

/** What came of a trial: taken, or why not. */
export interface WebhookTrial {
  isTaken: boolean;
  message: string;
  nextStep: string | null;
}

const SET = `
  INSERT INTO notices.webhook_place (organisation_id, url, sealed_secret, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (organisation_id) DO UPDATE SET url = $2, sealed_secret = $3, set_by = $4, set_at = $5`;

/** Where an organisation has its notices sent: one address, signed with a secret that is shown once. */
@Injectable()
export class WebhookPlaces {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly sender: WebhookSender,
    private readonly secrets: Secrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, kernel.no-organisation */
  async mine(actor: Actor): Promise<{ place: WebhookPlaceView | null }> {
    authorise(actor, READ_OWN_NOTICES);
    const row = await placeOf(this.reads, organisationOf(actor).organisationId);
    return { place: row ? { url: row.url, setAt: row.set_at.toISOString() } : null };
  }

  /**
   * A new address, with a secret of its own; the former address gets nothing more.
   *
   * @throws webhook.bad-address, webhook.private-address and the like, kernel.forbidden
   */
  async set(actor: Actor, { url }: { url: string }): Promise<{ url: string; secret: string }> {
    authorise(actor, SET_WEBHOOK_PLACE);
    const { actor: member, organisationId } = organisationOf(actor);
    const reason = await this.sender.check(url);
    if (reason) {
      const { code, sentence, nextStep } = reason;
      throw new DomainError(code, sentence, { nextStep, errors: [{ path: 'url', code, message: sentence }] });
    }
    const secret = newWebhookSecret();
    await this.transactions.run(async (tx) => {
      const row = [organisationId, url, this.secrets.seal(secret), member.userId, this.clock.now()];
      await tx.query(SET, row);
      const subject = { kind: 'organisation', id: organisationId };
      await this.audit.record(tx, actor, { action: 'notices.webhook-set', subject });
    });
    return { url, secret };
  }

  /** @throws kernel.forbidden */
  async remove(actor: Actor): Promise<void> {
    authorise(actor, SET_WEBHOOK_PLACE);
    const { organisationId } = organisationOf(actor);
    await this.transactions.run(async (tx) => {
      await tx.query('DELETE FROM notices.webhook_place WHERE organisation_id = $1', [organisationId]);
      const subject = { kind: 'organisation', id: organisationId };
      await this.audit.record(tx, actor, { action: 'notices.webhook-removed', subject });
    });
  }

  /** Sends a message that says it is a trial. @throws notices.webhook-missing, kernel.forbidden */
  async try(actor: Actor): Promise<WebhookTrial> {
    authorise(actor, SET_WEBHOOK_PLACE);
    const row = await placeOf(this.reads, organisationOf(actor).organisationId);
    if (!row) throw placeMissing();
    const secret = this.secrets.open(row.sealed_secret);
    const body = { message: 'This is a trial. Nothing has happened to your licences.' };
    const outcome = await this.sender.send({ url: row.url, secret, id: newId(), type: 'notices.trial', body });
    return outcome.kind === 'delivered'
      ? { isTaken: true, message: `Your server took it (${String(outcome.status)}).`, nextStep: null }
      : { isTaken: false, message: outcome.sentence, nextStep: outcome.nextStep };
  }
}
