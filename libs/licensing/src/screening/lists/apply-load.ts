import type { Tx } from '#platform/database';
import { ListFileRefused, type ListFormat } from '../formats/list-entry.js';

/** A file that is being read, with the list it is of. */
export interface OpenLoad {
  id: string;
  list_id: string;
  origin: 'upload' | 'fetch';
  allow_fewer: boolean;
  format: ListFormat;
  url: string | null;
  version: number;
  entries: number;
  sha256: string | null;
}

const COUNT_SQL = `
  SELECT count(*)::int AS total, count(*) FILTER (WHERE e.id IS NULL)::int AS added,
    count(*) FILTER (WHERE e.id IS NOT NULL AND e.digest <> s.digest)::int AS changed,
    (SELECT count(*)::int FROM licensing.sanctions_entry x WHERE x.list_id = $2 AND x.last_version IS NULL AND NOT EXISTS (
       SELECT 1 FROM licensing.sanctions_staged y WHERE y.load_id = $1 AND y.ref = x.ref)) AS removed
  FROM licensing.sanctions_staged s
  LEFT JOIN licensing.sanctions_entry e ON e.list_id = $2 AND e.ref = s.ref AND e.last_version IS NULL
  WHERE s.load_id = $1`;
const END_SQL = `
  UPDATE licensing.sanctions_entry e SET last_version = $3::int - 1
  WHERE e.list_id = $2 AND e.last_version IS NULL AND NOT EXISTS (
    SELECT 1 FROM licensing.sanctions_staged s WHERE s.load_id = $1 AND s.ref = e.ref AND s.digest = e.digest)`;
const BEGIN_SQL = `
  INSERT INTO licensing.sanctions_entry (id, list_id, ref, digest, entry, first_version)
  SELECT gen_random_uuid(), $2, s.ref, s.digest, s.entry, $3 FROM licensing.sanctions_staged s
  WHERE s.load_id = $1 AND NOT EXISTS (
    SELECT 1 FROM licensing.sanctions_entry e WHERE e.list_id = $2 AND e.ref = s.ref AND e.last_version IS NULL)`;

interface Counts {
  total: number;
  added: number;
  changed: number;
  removed: number;
}

/**
 * Puts a file that was read whole in the place of what was known; entries that are the same stay the rows they were.
 *
 * @returns whether anything changed, so that organisations have to be screened again
 * @throws ListFileRefused when half of the list is missing and nobody said that this is meant
 */
export async function applyLoad(tx: Tx, load: OpenLoad, sha256: string, now: Date): Promise<boolean> {
  const [list] = await tx.query<{ version: number; entries: number }[]>(
    'SELECT version, entries FROM licensing.sanctions_list WHERE id = $1 FOR UPDATE',
    [load.list_id],
  );
  const [counts] = await tx.query<Counts[]>(COUNT_SQL, [load.id, load.list_id]);
  const { total, added, changed, removed } = counts!;
  if (!load.allow_fewer && total * 2 < list!.entries) {
    throw new ListFileRefused(
      `The file has ${total} entries where ${list!.entries} are known. If the list was really cut down so far, say so and send it again.`,
    );
  }
  const isChanged = added + changed + removed > 0;
  const version = list!.version + (isChanged ? 1 : 0);
  if (isChanged) {
    await tx.query(END_SQL, [load.id, load.list_id, version]);
    await tx.query(BEGIN_SQL, [load.id, load.list_id, version]);
    await tx.query('UPDATE licensing.screening_state SET edition = edition + 1');
  }
  await tx.query('DELETE FROM licensing.sanctions_staged WHERE load_id = $1', [load.id]);
  await tx.query(
    'UPDATE licensing.sanctions_list SET version = $2, entries = $3, loaded_at = $4, sha256 = $5 WHERE id = $1',
    [load.list_id, version, total, now, sha256],
  );
  await tx.query(
    `UPDATE licensing.sanctions_load SET state = $2, version = $3, added = $4, changed = $5, removed = $6, finished_at = $7
      WHERE id = $1`,
    [load.id, isChanged ? 'loaded' : 'unchanged', isChanged ? version : null, added, changed, removed, now],
  );
  return isChanged;
}
