import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { sendingBegan } from '../notices.errors.js';
import { WRITE_NOTICES } from '../notices.permissions.js';
import { lockNotice, moveNotice } from './move-notice.js';

/** Takes a notice back that was sent by mistake, before anybody is told: it is a draft again. */
@Injectable()
export class CallBackNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws notices.notice-not-found, notices.sending-began, notice.state-conflict, kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<{ id: string; state: 'draft' }> {
    authorise(actor, WRITE_NOTICES);
    await this.transactions.run(async (tx) => {
      const notice = await lockNotice(tx, id);
      if (notice.sentAt) throw sendingBegan();
      await moveNotice(tx, actor, notice, { to: 'draft', at: this.clock.now(), startsAt: null });
      await this.audit.record(tx, actor, { action: 'notices.notice-called-back', subject: { kind: 'notice', id } });
    });
    return { id, state: 'draft' };
  }
}
