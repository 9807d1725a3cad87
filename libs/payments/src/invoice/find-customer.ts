import type { Tx } from '#platform/database';
import type { Invoice } from './invoice.entity.js';

const FIND = 'SELECT provider_id AS id FROM payments.provider_customer WHERE organisation_id = $1 AND mode = $2';

/** Under which id the provider knows the licensee; null when it does not. */
export async function findCustomer(
  manager: Pick<Tx, 'query'>,
  { organisationId, mode }: Pick<Invoice, 'organisationId' | 'mode'>,
): Promise<string | null> {
  const [known] = await manager.query<{ id: string }[]>(FIND, [organisationId, mode]);
  return known?.id ?? null;
}
