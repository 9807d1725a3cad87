import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { quoteNotFound } from '../licensing.errors.js';
import type { QuoteContent } from './quote-content.js';
import { quoteToView } from './quote-to-view.js';
import type { QuoteView } from './quote-view.js';

interface QuoteRow {
  id: string;
  content: QuoteContent;
  created_at: Date;
  expires_at: Date;
}

@Injectable()
export class QuoteQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A kept quote. Its id is the key to it: anybody who has it may read it. @throws licensing.quote-not-found */
  async byId(id: string): Promise<QuoteView> {
    const row = isId(id)
      ? await this.reads.one<QuoteRow>(
          'SELECT id, content, created_at, expires_at FROM licensing.quote WHERE id = $1',
          [id],
        )
      : undefined;
    if (!row) throw quoteNotFound();
    return quoteToView(row.content, {
      id: row.id,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      now: this.clock.now(),
    });
  }
}
