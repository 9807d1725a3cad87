import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { findRow, Transactions } from '#platform/database';
import { requestMovedOn, requestNotFound } from '../licensing.errors.js';
import { nothingToLeaveOut } from '../request/life.errors.js';
import { SUBMIT_REQUEST } from '../licensing.permissions.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { lockRequest } from '../request/lock-request.js';
import { ensureStep } from '../request/move-request.js';
import { RequestBases } from '../request/request-basis.js';
import type { RequestListItem } from '../request/request-view.js';
import { LicenceRequest } from '../request/request.entity.js';
import { ResubmitRequest } from '../request/resubmit-request.js';
import { TextOnlyQuery } from './text-only.query.js';

/**
 * The licensee does not wait for a part to be cleared and goes on without it. The rules look at the rest afresh: it is
 * offered at once, or stays in the queue where it was.
 */
@Injectable()
export class TakeTextOnly {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly textOnly: TextOnlyQuery,
    private readonly keepQuote: KeepQuote,
    private readonly bases: RequestBases,
    private readonly resubmit: ResubmitRequest,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.nothing-to-leave-out,
   * licensing.article-changed, licensing.article-killed, licensing.article-embargoed, kernel.forbidden
   */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<RequestListItem> {
    authorise(actor, SUBMIT_REQUEST);
    const { actor: member, organisationId } = organisationOf(actor);
    const { manager } = this.dataSource;
    const asked = await findRow(manager, LicenceRequest, { reference, organisationId });
    if (!asked) throw requestNotFound();
    const found = asked.state === 'in_review' ? await this.textOnly.of(asked) : null;
    const quote =
      found && (await this.keepQuote.within(manager, member, { ...found.price, book: found.price.basis.book }));
    const basis = quote && (await this.bases.forQuote(member, organisationId, quote.id));
    return this.transactions.run(async (tx) => {
      const request = await lockRequest(tx, reference, organisationId);
      await ensureStep(tx, request, 'submitted', 'licensee');
      if (request.quoteId !== asked.quoteId) throw requestMovedOn('This request has just been changed.');
      if (!basis) throw nothingToLeaveOut();
      const { promisedAt, promiseRemindAt } = request;
      // Whoever asks for less keeps their place in the queue.
      const stays = promisedAt && promiseRemindAt ? { promisedAt, promiseRemindAt } : basis.promise;
      const promise = basis.promise ? stays : null;
      return this.resubmit.reopen(tx, request, { member, basis: { ...basis, promise }, promise, message: '' });
    });
  }
}
