import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { MANAGE_TEMPLATES } from '../../licensing.permissions.js';
import { staffOf } from '../staff-of.js';
import { templateNotFound } from '../workplace.errors.js';

/** Takes a template away. What was written from it stays as it is. */
@Injectable()
export class RemoveTemplate {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws licensing.template-not-found, kernel.forbidden */
  async execute(actor: Actor, input: { templateId: string }): Promise<void> {
    const staff = staffOf(actor, MANAGE_TEMPLATES);
    const { templateId: id } = input;
    if (!isId(id)) throw templateNotFound();
    await this.transactions.run(async (tx) => {
      const [, gone] = await tx.query<[unknown[], number]>(
        'DELETE FROM licensing.message_template WHERE id = $1 RETURNING id',
        [id],
      );
      if (gone === 0) throw templateNotFound();
      const subject = { kind: 'message-template', id } as const;
      await this.audit.record(tx, staff, { action: 'licensing.template-removed', subject, data: {} });
    });
  }
}
