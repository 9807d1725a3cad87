import { isReference } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { requestNotFound } from '../licensing.errors.js';
import { LicenceRequest } from './request.entity.js';

/**
 * The request's row, held until the transaction ends: whoever comes second waits here and then sees what happened.
 *
 * @param organisationId set for members: another organisation's reference does not exist
 * @throws licensing.request-not-found
 */
export async function lockRequest(tx: Tx, reference: string, organisationId?: string): Promise<LicenceRequest> {
  const request = isReference(reference, 'R')
    ? await tx.getRepository(LicenceRequest).findOne({
        where: { reference, ...(organisationId === undefined ? {} : { organisationId }) },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!request) throw requestNotFound();
  return request;
}
