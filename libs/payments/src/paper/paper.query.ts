import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { paperNotFound } from '../payments.errors.js';
import { READ_PAYMENTS } from '../payments.permissions.js';
import type { PaperDocument } from './paper-view.js';

const SQL = `
  SELECT document FROM payments.receipt WHERE number = $1
  UNION ALL SELECT document FROM payments.invoice WHERE number = $1
  UNION ALL SELECT document FROM payments.credit_note WHERE number = $1`;

/** Whatever was issued under a number: a receipt, an invoice or a credit note. For finance. */
@Injectable()
export class PaperQuery {
  constructor(private readonly reads: Reads) {}

  /** As it was issued. @throws payments.paper-not-found, kernel.forbidden */
  async document(actor: Actor, number: string): Promise<PaperDocument> {
    authorise(actor, READ_PAYMENTS);
    const row = await this.reads.one<{ document: PaperDocument }>(SQL, [number]);
    if (!row) throw paperNotFound();
    return row.document;
  }
}
