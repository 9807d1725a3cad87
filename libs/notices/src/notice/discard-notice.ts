import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { WRITE_NOTICES } from '../notices.permissions.js';
import { lockNotice, moveNotice } from './move-notice.js';

/** A draft that nobody has to be told of. It stays in the list, as discarded. */
@Injectable()
export class DiscardNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws notices.notice-not-found, notice.state-conflict, kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<{ id: string; state: 'discarded' }> {
    authorise(actor, WRITE_NOTICES);
    await this.transactions.run(async (tx) => {
      const notice = await lockNotice(tx, id);
      await moveNotice(tx, actor, notice, { to: 'discarded', at: this.clock.now() });
      await this.audit.record(tx, actor, { action: 'notices.notice-discarded', subject: { kind: 'notice', id } });
    });
    return { id, state: 'discarded' };
  }
}
