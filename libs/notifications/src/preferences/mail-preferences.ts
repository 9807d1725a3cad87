import { Inject, Injectable } from '@nestjs/common';
import { ANONYMOUS, authorise, CLOCK, permission, type Actor, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import type { MailKind } from '../mail/mail-words.js';
import { groupOf, MAIL_GROUPS, type MailGroup } from './mail-groups.js';

export interface MailPreferenceView {
  group: MailGroup;
  /** Whether mails of this group are sent. */
  wanted: boolean;
}

/** Which mails a person wants. Without a choice they get all of them. */
@Injectable()
export class MailPreferences {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.unauthenticated */
  async mine(actor: Actor): Promise<MailPreferenceView[]> {
    const muted = await this.mutedBy(memberOf(actor));
    return MAIL_GROUPS.map((group) => ({ group, wanted: !muted.includes(group) }));
  }

  /** What is left out stays as it is. @throws kernel.unauthenticated */
  async choose(actor: Actor, choices: readonly MailPreferenceView[]): Promise<MailPreferenceView[]> {
    const userId = memberOf(actor);
    const on = choices.filter(({ wanted }) => wanted).map(({ group }) => group);
    const off = choices.filter(({ wanted }) => !wanted).map(({ group }) => group);
    await this.transactions.run((tx) => tx.query(CHOOSE_SQL, [userId, off, on, this.clock.now()]));
    return this.mine(actor);
  }

  /** Whether a person is to be written to; what the law or a licence asks for always is. */
  async wants(userId: string, kind: MailKind): Promise<boolean> {
    const group = groupOf(kind);
    return group === null || !(await this.mutedBy(userId)).includes(group);
  }

  private async mutedBy(userId: string): Promise<string[]> {
    const row = await this.reads.one<{ muted: string[] }>(
      'SELECT muted FROM notifications.mail_preference WHERE user_id = $1',
      [userId],
    );
    return row?.muted ?? [];
  }
}

/** Two tabs that choose different groups at once both have their way: the row is changed, not replaced. */
const CHOOSE_SQL = `
  INSERT INTO notifications.mail_preference AS p (user_id, muted, changed_at) VALUES ($1, $2::text[], $4)
  ON CONFLICT (user_id) DO UPDATE SET changed_at = $4, muted = ARRAY(
    SELECT DISTINCT one FROM unnest(p.muted || $2::text[]) AS one WHERE one <> ALL ($3::text[]) ORDER BY one)`;

function memberOf(actor: Actor): string {
  if (actor.kind !== 'member') authorise(ANONYMOUS, permission('notifications.own-preferences'));
  return actor.kind === 'member' ? actor.userId : '';
}
