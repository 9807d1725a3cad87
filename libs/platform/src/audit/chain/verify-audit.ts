import { compactVerify, importJWK, type JWK } from 'jose';
import {
  leafOf,
  rootOf,
  SEALED_COLUMNS,
  sealHash,
  unpackLeaves,
  type Leaf,
  type SealClaims,
  type SealedRow,
} from './leaves.js';

/** Something that is not as it was sealed, as a sentence. */
export interface AuditFinding {
  kind: 'changed' | 'removed' | 'added' | 'seal-changed' | 'seal-removed' | 'signature';
  seal: number;
  /** The entry it is about, where it is about one. */
  entryId: string | null;
  message: string;
}

export interface AuditReport {
  seals: number;
  entries: number;
  /** Entries that wait for their seal. */
  unsealed: number;
  /** The newest seal: noted down elsewhere, it proves later that nothing was cut off. */
  head: { seal: number; hash: string; sealedAt: string } | null;
  /** The last seal before the first finding; null when nothing is intact. */
  intactUntil: { seal: number; sealedAt: string } | null;
  findings: AuditFinding[];
}

export interface VerifyOptions {
  /** A head that was noted down earlier: `seal:hash`, or the hash alone. */
  head?: string;
  /** Whether a key is the house's own, by its sealed private part; without it the database is believed. */
  isOurKey?: (publicJwk: object, sealedPrivatePart: string) => boolean;
}

type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

interface SealRow {
  number: string;
  previous: string | null;
  entries: number;
  leaves: Buffer;
  root: string;
  jws: string;
  hash: string;
  sealed_at: Date;
}

const MOST_FINDINGS = 200;

/** Reads the whole chain, seal by seal, and compares every entry with what was sealed. Writes nothing. */
export async function verifyAudit(query: Query, options: VerifyOptions = {}): Promise<AuditReport> {
  const keys = await publicKeys(query, options.isOurKey);
  const report: AuditReport = { seals: 0, entries: 0, unsealed: 0, head: null, intactUntil: null, findings: [] };
  let last: { number: number; hash: string } = { number: 0, hash: '' };
  let isHeadKnown = options.head === undefined;
  for (;;) {
    const [seal] = await query<SealRow>(NEXT_SEAL_SQL, [last.number]);
    if (!seal) break;
    const number = Number(seal.number);
    const leaves = unpackLeaves(seal.leaves);
    const rows = await query<FoundRow>(ROWS_SQL, [number, leaves.map(({ id }) => id)]);
    const found = [
      ...missingSeals(last.number, number),
      ...(await sealFindings(seal, last, keys)),
      ...rowFindings(number, leaves, rows),
    ];
    report.findings.push(...found.slice(0, MOST_FINDINGS - report.findings.length));
    report.seals += 1;
    report.entries += rows.length;
    report.head = { seal: number, hash: sealHash(seal.jws), sealedAt: seal.sealed_at.toISOString() };
    if (report.findings.length === 0) report.intactUntil = { seal: number, sealedAt: report.head.sealedAt };
    if (options.head?.split(':').at(-1) === report.head.hash) isHeadKnown = true;
    last = { number, hash: report.head.hash };
  }
  if (!isHeadKnown) report.findings.push(lostHead(options.head!, last.number));
  report.findings.push(...(await strays(query)));
  const [waiting] = await query<{ n: number }>(
    `SELECT count(*)::int AS n FROM platform.audit_entry e
      WHERE NOT EXISTS (SELECT 1 FROM platform.audit_sealed s WHERE s.entry_id = e.id)`,
  );
  report.unsealed = waiting?.n ?? 0;
  return report;
}

const NEXT_SEAL_SQL = `SELECT number, previous, entries, leaves, root, jws, hash, sealed_at FROM platform.audit_seal
  WHERE number > $1 ORDER BY number LIMIT 1`;
/** What should be under a seal, and what says it is. */
const ROWS_SQL = `SELECT ${SEALED_COLUMNS}, s.seal FROM platform.audit_entry e
  LEFT JOIN platform.audit_sealed s ON s.entry_id = e.id
  WHERE e.id = ANY($2::uuid[]) OR e.id IN (SELECT entry_id FROM platform.audit_sealed WHERE seal = $1) ORDER BY e.id`;

interface FoundRow extends SealedRow {
  seal: string | null;
}

async function publicKeys(
  query: Query,
  isOurs: VerifyOptions['isOurKey'] = () => true,
): Promise<ReadonlyMap<string, JWK>> {
  const rows = await query<{ kid: string; public_part: JWK; sealed_private_part: string }>(
    `SELECT kid, public_part, sealed_private_part FROM platform.signing_key WHERE purpose = 'audit'`,
  );
  const ours = rows.filter((row) => isOurs(row.public_part, row.sealed_private_part));
  return new Map(ours.map(({ kid, public_part }) => [kid, public_part]));
}

const finding = (kind: AuditFinding['kind'], seal: number, message: string, entryId: string | null = null) => ({
  ...{ kind, seal, entryId, message },
});

function missingSeals(before: number, number: number): AuditFinding[] {
  if (number === before + 1) return [];
  const which = number === before + 2 ? `Seal ${before + 1} is` : `Seals ${before + 1} to ${number - 1} are`;
  return [finding('seal-removed', before + 1, `${which} missing, with the entries under it.`)];
}

const lostHead = (head: string, last: number): AuditFinding =>
  finding(
    'seal-removed',
    last + 1,
    `The seal you noted down (${head}) is not in the chain: it was cut off at its end, or written anew.`,
  );

async function sealFindings(
  seal: SealRow,
  before: { hash: string },
  keys: ReadonlyMap<string, JWK>,
): Promise<AuditFinding[]> {
  const number = Number(seal.number);
  const claims = await verified(seal.jws, keys);
  if (!claims)
    return [
      finding(
        'signature',
        number,
        `Seal ${number} bears no signature by a key of this house, as far as SECRETS_KEY tells.`,
      ),
    ];
  const leaves = unpackLeaves(seal.leaves);
  const isAsSigned =
    claims.seal === number &&
    claims.previous === seal.previous &&
    claims.entries === leaves.length &&
    claims.entries === seal.entries &&
    claims.root === rootOf(leaves) &&
    claims.root === seal.root &&
    claims.sealedAt === seal.sealed_at.toISOString() &&
    seal.hash === sealHash(seal.jws);
  if (!isAsSigned) return [finding('seal-changed', number, `Seal ${number} was changed after it was signed.`)];
  if ((claims.previous ?? '') === before.hash) return [];
  return [
    finding('seal-changed', number, `Seal ${number} does not follow the seal before it: one of them was replaced.`),
  ];
}

async function verified(jws: string, keys: ReadonlyMap<string, JWK>): Promise<SealClaims | null> {
  try {
    const { payload } = await compactVerify(jws, async ({ kid }) => importJWK(keys.get(kid ?? '') ?? {}, 'EdDSA'), {
      algorithms: ['EdDSA'],
    });
    return JSON.parse(new TextDecoder().decode(payload)) as SealClaims;
  } catch {
    return null;
  }
}

function rowFindings(seal: number, leaves: readonly Leaf[], rows: readonly FoundRow[]): AuditFinding[] {
  const sealed = new Map(leaves.map(({ id, hash }) => [id, hash]));
  const found: AuditFinding[] = [];
  for (const row of rows) {
    const hash = sealed.get(row.id);
    const what = `entry ${row.id} (${row.action}, ${row.occurred_at})`;
    if (!hash) found.push(finding('added', seal, `Under seal ${seal}, ${what} was added afterwards.`, row.id));
    else if (!hash.equals(leafOf(row).hash)) {
      found.push(finding('changed', seal, `Under seal ${seal}, ${what} was changed.`, row.id));
    } else if (Number(row.seal) !== seal) {
      found.push(finding('seal-changed', seal, `Under seal ${seal}, ${what} no longer says so.`, row.id));
    }
    sealed.delete(row.id);
  }
  for (const id of sealed.keys()) {
    found.push(finding('removed', seal, `Under seal ${seal}, entry ${id} was removed.`, id));
  }
  return found;
}

/** Entries under a seal that does not exist, and those that came into a part of the log that was sealed long before. */
async function strays(query: Query): Promise<AuditFinding[]> {
  const rows = await query<{ id: string; seal: string | null }>(STRAYS_SQL);
  return rows.map(({ id, seal }) =>
    seal === null
      ? finding('added', 0, `Entry ${id} was added later, among entries that had long been sealed.`, id)
      : finding('seal-removed', Number(seal), `Entry ${id} says it is under seal ${seal}, which is missing.`, id),
  );
}

const STRAYS_SQL = `
  SELECT e.id::text, s.seal FROM platform.audit_sealed s JOIN platform.audit_entry e ON e.id = s.entry_id
   WHERE NOT EXISTS (SELECT 1 FROM platform.audit_seal k WHERE k.number = s.seal)
  UNION ALL
  SELECT e.id::text, NULL FROM platform.audit_entry e
   WHERE NOT EXISTS (SELECT 1 FROM platform.audit_sealed s WHERE s.entry_id = e.id)
     AND e.id < (SELECT entry_id FROM platform.audit_sealed ORDER BY entry_id DESC LIMIT 1)
     AND e.xid < (SELECT x.xid FROM platform.audit_entry x JOIN platform.audit_sealed xs ON xs.entry_id = x.id
       WHERE xs.seal = (SELECT max(number) FROM platform.audit_seal) ORDER BY x.xid LIMIT 1)
  ORDER BY 1 LIMIT ${MOST_FINDINGS}`;
