import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { WithdrawalRow } from './withdrawal.entity.js';

/**
 * Writes down that an article was taken back: from the same moment its licences, also later ones, are shown as withdrawn.
 * For notices, which decides it; it is never undone.
 */
@Injectable()
export class RecordWithdrawal {
  /** @param withdrawal `id` is the notice's; without `aboutVersionId` it is about each version */
  async within(
    tx: Tx,
    withdrawal: { id: string; articleId: string; aboutVersionId: string | null; at: Date },
  ): Promise<void> {
    await tx.insert(WithdrawalRow, withdrawal);
  }
}
