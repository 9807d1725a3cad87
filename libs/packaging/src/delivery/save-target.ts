import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { Secrets } from '#platform/secrets';
import { newWebhookSecret, WebhookSender } from '#platform/webhook';
import { targetAddressRefused, targetNotFound, tooManyTargets } from '../packaging.errors.js';
import { AskMailboxJob, DELIVERY_ATTEMPTS } from '../packaging.jobs.js';
import { MANAGE_DELIVERY } from '../packaging.permissions.js';
import { DeliveryTarget } from './delivery.entity.js';
import {
  addressOf,
  checkTargetInput,
  type MailSettings,
  type TargetInput,
  type TargetKind,
  type TargetSettings,
} from './target-settings.js';

const MOST_TARGETS = 20;

export interface SavedTarget {
  id: string;
  /** Of a new webhook: shown this once, for the receiver to check signatures with. */
  secret: string | null;
}

/**
 * A place to which the organisation's packages are sent from now on. Its address is checked by the safe fetcher's rules
 * now, and again each time it is used; a mailbox is asked first, and again when its address changes.
 *
 * @throws packaging.target-invalid, packaging.target-address-refused, packaging.too-many-targets,
 *   packaging.target-not-found, kernel.forbidden
 */
@Injectable()
export class SaveTarget {
  constructor(
    private readonly transactions: Transactions,
    private readonly secrets: Secrets,
    private readonly webhooks: WebhookSender,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param input.id of the one to change; left out: a new one. Credentials that are left out stay as they were */
  async execute(actor: Actor, input: TargetInput & { id?: string }): Promise<SavedTarget> {
    authorise(actor, MANAGE_DELIVERY);
    const { organisationId, actor: member } = organisationOf(actor);
    const checked = checkTargetInput(input, input.id !== undefined);
    await this.assertAddress(addressOf(input.kind, checked.settings));
    return this.transactions.run(async (tx) => {
      const former = input.id === undefined ? null : await lockedTarget(tx, input.id, organisationId);
      if (former && former.kind !== input.kind) throw targetNotFound();
      if (!former) await assertRoom(tx, organisationId);
      const now = this.clock.now();
      const isAsked = input.kind === 'mail' && !isSameMailbox(former, checked.settings);
      const secret = !former && input.kind === 'webhook' ? newWebhookSecret() : null;
      const plain = secret ?? (checked.s3Credentials && JSON.stringify(checked.s3Credentials));
      const target = {
        ...(former ?? newTarget(organisationId, input.kind, member.userId, now)),
        ...{ name: checked.name, settings: checked.settings, updatedAt: now },
        ...(plain ? { sealedCredentials: this.secrets.seal(plain) } : {}),
        ...(isAsked ? { confirmedAt: null, confirmHash: null, askedAt: null } : {}),
      };
      const { id } = await tx.getRepository(DeliveryTarget).save(target);
      if (isAsked) await this.jobs.enqueue(tx, AskMailboxJob, { targetId: id }, { maxAttempts: DELIVERY_ATTEMPTS });
      await this.audit.record(tx, actor, {
        ...{ action: 'packaging.delivery-target-saved', subject: { kind: 'delivery-target', id } },
        data: { kind: input.kind },
      });
      return { id, secret };
    });
  }

  private async assertAddress(address: ReturnType<typeof addressOf>): Promise<void> {
    const refusal = address && (await this.webhooks.check(address.url));
    if (refusal) throw targetAddressRefused(address.field, refusal);
  }
}

const newTarget = (organisationId: string, kind: TargetKind, createdBy: string, now: Date) => ({
  ...{ id: newId(now.getTime()), organisationId, kind, createdBy, createdAt: now, sealedCredentials: '' },
  ...{ confirmedAt: now, confirmHash: null, askedAt: null, lastTestAt: null, removedAt: null },
});

const isSameMailbox = (former: DeliveryTarget | null, settings: TargetSettings): boolean =>
  former !== null && (former.settings as MailSettings).email === (settings as MailSettings).email;

/** @throws packaging.target-not-found, also for another organisation's */
export async function lockedTarget(tx: Tx, id: string, organisationId: string): Promise<DeliveryTarget> {
  const found = isId(id)
    ? await tx
        .createQueryBuilder(DeliveryTarget, 't')
        .setLock('pessimistic_write')
        .where('t.id = :id AND t.organisation_id = :organisationId AND t.removed_at IS NULL', { id, organisationId })
        .getOne()
    : null;
  if (!found) throw targetNotFound();
  return found;
}

async function assertRoom(tx: Tx, organisationId: string): Promise<void> {
  // Two new ones at once are counted one after the other.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7203))', [organisationId]);
  const [row] = await tx.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM packaging.delivery_target WHERE organisation_id = $1 AND removed_at IS NULL`,
    [organisationId],
  );
  if ((row?.n ?? 0) >= MOST_TARGETS) throw tooManyTargets(MOST_TARGETS);
}
