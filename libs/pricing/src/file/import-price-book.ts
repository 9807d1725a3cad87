import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { newestVersion } from '../book/newest-version.js';
import { addDraft } from '../draft/add-draft.js';
import { needsPerson } from '../pricing.errors.js';
import { EditPriceBooks } from '../pricing.permissions.js';
import { readBookFile } from './read-book-file.js';
import type { BookFileFormat } from './write-book-file.js';

export interface ImportPriceBookInput {
  titleId: string;
  name: string;
  format: BookFileFormat;
  /** The file itself. */
  text: string;
}

/** Makes a draft of a file; a file with a mistake makes none. */
@Injectable()
export class ImportPriceBook {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, pricing.needs-person, pricing.file-invalid */
  async execute(actor: Actor, { titleId, name, format, text }: ImportPriceBookInput): Promise<{ draftId: string }> {
    authorise(actor, EditPriceBooks);
    if (actor.kind !== 'staff') throw needsPerson();
    const data = readBookFile(text, format);
    const { currency } = data;
    return this.transactions.run(async (tx) => {
      const basedOn = (await newestVersion(tx, titleId, currency))?.id ?? null;
      const draft = { titleId, currency, name, data, effectiveFrom: null, basedOn };
      return addDraft(tx, this.audit, { actor, draft, now: this.clock.now() });
    });
  }
}
