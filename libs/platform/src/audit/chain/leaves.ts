import { createHash } from 'node:crypto';

/** An audit entry as PostgreSQL writes it; every column that says something, as text. */
export interface SealedRow {
  id: string;
  occurred_at: string;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  data: string;
  xid: string;
}

/** The columns of a `SealedRow` of `platform.audit_entry`. The time is in UTC to the microsecond. */
export const SEALED_COLUMNS = `id::text, to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS occurred_at,
  actor_kind, actor_id, action, subject_kind, subject_id, data::text, xid::text`;

/** An entry's place under a seal: which it is, and the hash of all it says. */
export interface Leaf {
  id: string;
  hash: Buffer;
}

const ID_BYTES = 16;
const HASH_BYTES = 32;

/** Leaves and nodes are hashed apart (RFC 9162, section 2.1), so that neither can pass for the other. */
const hashOf = (prefix: 0 | 1, ...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256').update(Buffer.from([prefix]));
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export function leafOf(row: SealedRow): Leaf {
  const { id, occurred_at, actor_kind, actor_id, action, subject_kind, subject_id, data, xid } = row;
  const said = [id, occurred_at, actor_kind, actor_id, action, subject_kind, subject_id, data, xid];
  return { id, hash: hashOf(0, JSON.stringify(said)) };
}

/** The root of the Merkle tree over leaves in their order, in hex. */
export function rootOf(leaves: readonly Leaf[]): string {
  let level = leaves.map(({ hash }) => hash);
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index]!, level[index + 1]];
      next.push(right ? hashOf(1, left, right) : left);
    }
    level = next;
  }
  return level[0]?.toString('hex') ?? '';
}

export const packLeaves = (leaves: readonly Leaf[]): Buffer =>
  Buffer.concat(leaves.flatMap(({ id, hash }) => [Buffer.from(id.replaceAll('-', ''), 'hex'), hash]));

export function unpackLeaves(packed: Buffer): Leaf[] {
  const size = ID_BYTES + HASH_BYTES;
  return Array.from({ length: Math.floor(packed.length / size) }, (_nothing, index) => {
    const at = index * size;
    const hex = packed.subarray(at, at + ID_BYTES).toString('hex');
    const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    return { id, hash: packed.subarray(at + ID_BYTES, at + size) };
  });
}

/** What a seal's signature is over. */
export interface SealClaims {
  seal: number;
  /** The hash of the seal before; null for the first. */
  previous: string | null;
  entries: number;
  root: string;
  sealedAt: string;
}

/** The hash by which the next seal, and whoever noted it down, knows a seal. */
export const sealHash = (jws: string): string => createHash('sha256').update(jws).digest('hex');
