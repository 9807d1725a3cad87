import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Reads } from '#platform/database';
import { keyReused, requestNotFound } from '../licensing.errors.js';
import type { Submission } from './check-submission.js';
import { requestToListItem } from './request-to-view.js';
import type { RequestListItem } from './request-view.js';
import { LicenceRequest } from './request.entity.js';

/** Finds what was asked before, when the database says that the same is asked twice. */
@Injectable()
export class EarlierRequests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
  ) {}

  /** The request the same key gave. @throws licensing.key-reused when it was for something else */
  async byKey(
    asking: { organisationId: string; idempotencyKey: string | null },
    submission: Submission,
  ): Promise<RequestListItem> {
    const { organisationId, idempotencyKey } = asking;
    const earlier = await this.dataSource
      .getRepository(LicenceRequest)
      .findOneBy({ organisationId, idempotencyKey: idempotencyKey ?? '' });
    if (!earlier) throw requestNotFound();
    const isSame =
      submission.kind === 'quote'
        ? earlier.quoteId === submission.quoteId && (await this.messageSentWith(earlier)) === submission.message
        : earlier.freeText === submission.freeText && earlier.url === submission.url;
    if (!isSame) throw keyReused();
    return requestToListItem(earlier);
  }

  /** A message that came with the request is as old as the request itself. */
  private async messageSentWith({ id, submittedAt }: LicenceRequest): Promise<string | null> {
    const row = await this.reads.one<{ body: string }>(
      `SELECT body FROM licensing.message WHERE request_id = $1 AND author_kind = 'licensee' AND at = $2`,
      [id, submittedAt],
    );
    return row?.body ?? null;
  }

  /** The reference of the request that holds a quote, for its own organisation; null for anybody else. */
  async referenceOfQuote(organisationId: string, quoteId: string): Promise<string | null> {
    const row = await this.reads.one<{ reference: string }>(
      `SELECT reference FROM licensing.request WHERE quote_id = $1 AND organisation_id = $2
         AND state NOT IN ('withdrawn', 'declined', 'expired')`,
      [quoteId, organisationId],
    );
    return row?.reference ?? null;
  }

  /** The request that extends the same licence as a quote would. */
  async referenceOfExtension(organisationId: string, quoteId: string): Promise<string | null> {
    const row = await this.reads.one<{ reference: string }>(
      `SELECT r.reference FROM licensing.quote q
         JOIN licensing.request r ON r.extends_licence_id = (q.content #>> '{extension,licenceId}')::uuid
        WHERE q.id = $1 AND r.organisation_id = $2 AND r.kind = 'extension'
          AND r.state NOT IN ('fulfilled', 'declined', 'withdrawn', 'expired')`,
      [quoteId, organisationId],
    );
    return row?.reference ?? null;
  }
}
