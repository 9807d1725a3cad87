import { Injectable } from '@nestjs/common';
import { Reads, Transactions, type Tx } from '#platform/database';

export type KeyPurpose = 'licence' | 'certificate' | 'audit';

export interface SigningKeyRow {
  kid: string;
  purpose: KeyPurpose;
  /** For a licence or audit key its public JWK, for a certificate key `{ certificatePem }`. */
  public_part: Record<string, unknown>;
  sealed_private_part: string;
}

type NewKey = () => Promise<SigningKeyRow>;

/** Any numbers chosen once: one advisory lock per purpose lets processes that start together make one key. */
const LOCKS: Record<KeyPurpose, number> = { licence: 7_203_501, certificate: 7_203_502, audit: 7_203_503 };

const COLUMNS = 'kid, purpose, public_part, sealed_private_part';

/** The rows of `platform.signing_key`. */
@Injectable()
export class SigningKeyRows {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
  ) {}

  /** The current key of the purpose; made on the first call anywhere. */
  async currentOrNew(purpose: KeyPurpose, make: NewKey, now: Date): Promise<SigningKeyRow> {
    const found = await this.reads.one<SigningKeyRow>(
      `SELECT ${COLUMNS} FROM platform.signing_key WHERE purpose = $1 AND retired_at IS NULL`,
      [purpose],
    );
    if (found) return found;
    return this.transactions.run(async (tx) => (await lockedCurrent(tx, purpose)) ?? insert(tx, await make(), now));
  }

  /** Retires the current key and puts a new one in its place. */
  async replace(purpose: KeyPurpose, make: NewKey, now: Date): Promise<SigningKeyRow> {
    return this.transactions.run(async (tx) => {
      const former = await lockedCurrent(tx, purpose);
      if (former) await tx.query('UPDATE platform.signing_key SET retired_at = $2 WHERE kid = $1', [former.kid, now]);
      return insert(tx, await make(), now);
    });
  }

  /** Current and former ones, the newest first. */
  async all(purpose: KeyPurpose): Promise<SigningKeyRow[]> {
    return this.reads.query<SigningKeyRow>(
      `SELECT ${COLUMNS} FROM platform.signing_key WHERE purpose = $1 ORDER BY retired_at DESC NULLS FIRST, kid`,
      [purpose],
    );
  }
}

async function lockedCurrent(tx: Tx, purpose: KeyPurpose): Promise<SigningKeyRow | undefined> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCKS[purpose]]);
  const [row] = await tx.query<SigningKeyRow[]>(
    `SELECT ${COLUMNS} FROM platform.signing_key WHERE purpose = $1 AND retired_at IS NULL`,
    [purpose],
  );
  return row;
}

async function insert(tx: Tx, row: SigningKeyRow, now: Date): Promise<SigningKeyRow> {
  await tx.query(`INSERT INTO platform.signing_key (${COLUMNS}, created_at) VALUES ($1, $2, $3, $4, $5)`, [
    row.kid,
    row.purpose,
    row.public_part,
    row.sealed_private_part,
    now,
  ]);
  return row;
}
