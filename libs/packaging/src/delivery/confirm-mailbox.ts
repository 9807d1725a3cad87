import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ANONYMOUS, CLOCK, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { linkEnded } from '../packaging.errors.js';
import { DeliveryTarget } from './delivery.entity.js';

/** How long the link of a mail that asks works. */
const CONFIRM_DAYS = 7;
const DAY_MS = 86_400_000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export const confirmHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What the page of a mail that asks shows. */
export type MailboxQuestion =
  { state: 'asked' | 'confirmed' | 'ended'; email: string; organisation: string } | { state: 'unknown' };

interface Row {
  id: string;
  email: string;
  organisation: string;
  confirmedAt: Date | null;
  askedAt: Date;
}

const FIND = `
  SELECT t.id, t.settings ->> 'email' AS email, o.name AS organisation, t.confirmed_at AS "confirmedAt", t.asked_at AS "askedAt"
  FROM packaging.delivery_target t JOIN identity.v_organisation o ON o.id = t.organisation_id
  WHERE t.confirm_hash = $1 AND t.removed_at IS NULL`;

/** Somebody at a mailbox says that packages may be sent to it. Looking at the question changes nothing; its button does. */
@Injectable()
export class ConfirmMailbox {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async look(token: string): Promise<MailboxQuestion> {
    const row = TOKEN.test(token) ? await this.reads.one<Row>(FIND, [confirmHashOf(token)]) : undefined;
    if (!row) return { state: 'unknown' };
    const { email, organisation, confirmedAt, askedAt } = row;
    const hasEnded = askedAt.getTime() + CONFIRM_DAYS * DAY_MS <= this.clock.now().getTime();
    return { state: confirmedAt ? 'confirmed' : hasEnded ? 'ended' : 'asked', email, organisation };
  }

  /** Twice is once. @throws packaging.link-ended */
  async confirm(token: string): Promise<void> {
    const { state } = await this.look(token);
    if (state === 'confirmed') return;
    if (state !== 'asked') throw linkEnded();
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      // Asked anew or for another address meanwhile: then the hash is another one.
      const [rows] = await tx.query<[Pick<DeliveryTarget, 'id'>[], number]>(
        `UPDATE packaging.delivery_target SET confirmed_at = $2, updated_at = $2
         WHERE confirm_hash = $1 AND confirmed_at IS NULL AND removed_at IS NULL RETURNING id`,
        [confirmHashOf(token), now],
      );
      if (!rows[0]) return;
      await this.audit.record(tx, ANONYMOUS, {
        ...{ action: 'packaging.mailbox-confirmed', subject: { kind: 'delivery-target', id: rows[0].id } },
      });
    });
  }
}
