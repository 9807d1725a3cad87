import { isReference } from '#libs/kernel';
import { findRow, type Tx } from '#platform/database';
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
    ? await findRow(tx, LicenceRequest, { reference, organisationId }, { lock: true })
    : null;
  if (!request) throw requestNotFound();
  return request;
}
