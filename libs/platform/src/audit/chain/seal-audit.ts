import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { defineJob, type JobHandler, type Schedule } from '#platform/jobs';
import { SigningKeys } from '#platform/signing';
import { leafOf, packLeaves, rootOf, SEALED_COLUMNS, sealHash, type SealClaims, type SealedRow } from './leaves.js';

export const SealAuditJob = defineJob<Record<string, never>>('platform.seal-audit');
export const AUDIT_SCHEDULE: Schedule = { job: SealAuditJob, cron: '* * * * *' };

const BATCH = 1_000;
/** Longer than any transaction lasts. */
const LOOKS_BACK_MS = 2 * 86_400_000;
/** Any number chosen once: one sealer at a time, in whatever process. */
const LOCK = 7_203_640;

/**
 * Seals what was added to the audit log, batch by batch, into a signed chain. Writers are never waited for, nor do they
 * wait: an entry whose transaction may still have unfinished neighbours is left for the next run.
 */
@Injectable()
export class SealAudit implements JobHandler<Record<string, never>> {
  readonly job = SealAuditJob;
  /** The first run of a process looks at the whole log, the others at what can be new. */
  private hasSeenAll = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly keys: SigningKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const from = this.hasSeenAll ? idAt(Date.now() - LOOKS_BACK_MS) : idAt(0);
    for (let sealed = BATCH; sealed === BATCH;) sealed = await this.transactions.run((tx) => this.sealBatch(tx, from));
    this.hasSeenAll = true;
  }

  private async sealBatch(tx: Tx, from: string): Promise<number> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const rows = await tx.query<SealedRow[]>(UNSEALED_SQL, [BATCH, from]);
    if (rows.length === 0) return 0;
    const [last] = await tx.query<{ number: string; hash: string }[]>(
      'SELECT number, hash FROM platform.audit_seal ORDER BY number DESC LIMIT 1',
    );
    const leaves = rows.map(leafOf);
    const claims: SealClaims = {
      seal: Number(last?.number ?? 0) + 1,
      previous: last?.hash ?? null,
      entries: leaves.length,
      root: rootOf(leaves),
      sealedAt: this.clock.now().toISOString(),
    };
    const jws = await this.keys.signAuditSeal(claims);
    await tx.query(
      `INSERT INTO platform.audit_seal (number, previous, entries, leaves, root, jws, hash, sealed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[claims.seal, claims.previous, claims.entries, packLeaves(leaves)],
        ...[claims.root, jws, sealHash(jws), claims.sealedAt],
      ],
    );
    const ids = rows.map(({ id }) => id);
    await tx.query('INSERT INTO platform.audit_sealed (entry_id, seal) SELECT unnest($2::uuid[]), $1', [
      claims.seal,
      ids,
    ]);
    return rows.length;
  }
}

/** The lowest id that can have been made at a time: ids begin with their milliseconds (RFC 9562). */
export function idAt(milliseconds: number): string {
  const hex = milliseconds.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/**
 * Every transaction below the snapshot's lower bound has ended, so no entry of one can appear any more. Ids above the
 * upper bound were given by another server, from which these rows were restored: those have ended as well.
 */
const UNSEALED_SQL = `
  SELECT ${SEALED_COLUMNS} FROM platform.audit_entry e
   WHERE id >= $2::uuid AND NOT EXISTS (SELECT 1 FROM platform.audit_sealed s WHERE s.entry_id = e.id)
     AND (xid < pg_snapshot_xmin(pg_current_snapshot()) OR xid >= pg_snapshot_xmax(pg_current_snapshot()))
   ORDER BY id LIMIT $1`;
