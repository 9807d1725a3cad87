import type { Tx } from '#platform/database';
import type { LicenceState } from '../licence/licence-snapshot.js';
import { extensionOutdated, licenceNotExtendable } from '../licensing.errors.js';
import type { LicenceRequest } from '../request/request.entity.js';

/** While it can be used, or will be. */
export const EXTENDABLE: readonly LicenceState[] = ['active', 'scheduled'];

/** @throws licensing.licence-not-extendable when it has ended, is suspended or was taken back */
export function ensureExtendable({ state, reference }: { state: LicenceState; reference: string }): void {
  if (!EXTENDABLE.includes(state)) throw licenceNotExtendable(reference, state);
}

interface Head {
  reference: string;
  state: LicenceState;
  revision: number;
  from_revision: number | null;
}

/**
 * Looks at the licence that a request extends, before somebody binds themselves or a revision is written; one statement,
 * and none for other requests. @param isBinding holds the licence's row until the transaction ends
 *
 * @throws licensing.licence-not-extendable, licensing.extension-outdated
 */
export async function checkExtension(tx: Tx, request: LicenceRequest, isBinding = false): Promise<void> {
  if (request.kind !== 'extension') return;
  const [head] = await tx.query<Head[]>(
    `SELECT l.reference, l.state, l.revision, (q.content #>> '{extension,revision}')::int AS from_revision
       FROM licensing.request r
       JOIN licensing.licence l ON l.id = r.extends_licence_id
       LEFT JOIN licensing.offer f ON f.id = r.offer_id
       LEFT JOIN licensing.quote q ON q.id = COALESCE(f.quote_id, r.quote_id)
      WHERE r.id = $1 ${isBinding ? 'FOR UPDATE OF l' : ''}`,
    [request.id],
  );
  if (!head) return;
  ensureExtendable(head);
  if (head.from_revision !== head.revision) throw extensionOutdated(head.reference);
}
