import type { Tx } from '#platform/database';
import type { ClearedPart } from '../licence/licence-snapshot.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { Clearance, ClearanceFile } from './clearance.entity.js';

/** What was cleared for a request, by the id of its article. */
export type ClearedParts = ReadonlyMap<string, ClearedPart[]>;

/** For the licence that is about to be issued. What a rule approved needed no clearance: then nothing is read. */
export async function clearedParts(tx: Tx, request: LicenceRequest): Promise<ClearedParts> {
  const parts = new Map<string, ClearedPart[]>();
  if (request.ruling?.rule) return parts;
  const tasks = await tx.getRepository(Clearance).findBy({ requestId: request.id });
  if (tasks.length === 0) return parts;
  const files = await tx.getRepository(ClearanceFile).findBy({ requestId: request.id });
  for (const task of tasks) {
    const part = toPart(task, files);
    if (part) parts.set(task.articleId, [...(parts.get(task.articleId) ?? []), part]);
  }
  return parts;
}

function toPart({ id, componentId, state, swap }: Clearance, files: readonly ClearanceFile[]): ClearedPart | null {
  if (state === 'cleared') return { componentId, clearanceId: id, kind: 'cleared' };
  const file = swap?.kind === 'own' ? files.find((one) => one.id === swap.fileId) : undefined;
  if (state !== 'swapped' || swap?.kind !== 'own' || !file) return null;
  const { fileId, caption, creditLine, alt } = swap;
  const { contentType, sha256 } = file;
  return { componentId, clearanceId: id, kind: 'own', fileId, contentType, sha256, caption, creditLine, alt };
}
