import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { needsPerson, priceBookNotFound, versionBegun, versionWithdrawn } from '../pricing.errors.js';
import { PublishPriceBooks } from '../pricing.permissions.js';
import { PriceBookVersion } from './price-book-version.entity.js';
import { PriceBookWithdrawal } from './price-book-withdrawal.entity.js';
import { PriceBookRow } from './price-book.entity.js';

/** Takes a version back before it begins. What was in force stays in force. */
@Injectable()
export class WithdrawPriceBookVersion {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, pricing.needs-person, pricing.price-book-not-found, pricing.version-begun, pricing.version-withdrawn */
  async execute(actor: Actor, { versionId, reason }: { versionId: string; reason: string }): Promise<void> {
    authorise(actor, PublishPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    await this.transactions.run(async (tx) => {
      const version = isId(versionId) ? await tx.findOneBy(PriceBookVersion, { id: versionId }) : null;
      if (!version) throw priceBookNotFound();
      // The book is held, so that of two who withdraw one is told; the version itself can be neither changed nor locked.
      await tx.findOneOrFail(PriceBookRow, { where: { id: version.priceBookId }, lock: { mode: 'pessimistic_write' } });
      if (await tx.existsBy(PriceBookWithdrawal, { versionId })) throw versionWithdrawn();
      const now = this.clock.now();
      if (version.effectiveFrom <= now) throw versionBegun();
      await tx.insert(PriceBookWithdrawal, {
        versionId,
        withdrawnBy: actor.userId,
        withdrawnByName: actor.name,
        withdrawnAt: now,
        reason,
      });
      const subject = { kind: 'price-book-version', id: versionId };
      await this.audit.record(tx, actor, { action: 'pricing.price-book-withdrawn', subject });
    });
  }
}
