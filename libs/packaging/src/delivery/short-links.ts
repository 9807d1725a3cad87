import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Reads, Transactions, type Tx } from '#platform/database';

export interface LinkedFiles {
  organisationId: string;
  reference: string;
  revision: number;
}

/** What the address answers with: the file, or a page whose button gives it, as programs that read mails open links. */
export type LinkOpens = 'file' | 'page';

export interface LinkRow extends LinkedFiles {
  isOneUse: boolean;
  usedAt: Date | null;
  expiresAt: Date;
  /** Which delivery it was sent with, for the log. */
  deliveryId: string | null;
}

export interface LinkTerms {
  minutes: number;
  isOneUse?: boolean;
  opens?: LinkOpens;
  deliveryId?: string | null;
}

export interface MadeLink {
  /** Below the portal's address. */
  path: string;
  url: string;
  expiresAt: Date;
}

const MINUTE_MS = 60_000;
/** A link that ended is known for so long, to tell whoever opens it that it ended. */
const REMEMBERED_MS = 30 * 86_400_000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const PATHS: Record<LinkOpens, string> = { file: '/api/v1/downloads/', page: '/downloads/' };
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Links that fetch a package without a sign-in until they end. Only their hash is kept. */
@Injectable()
export class ShortLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  make(files: LinkedFiles, terms: LinkTerms): Promise<MadeLink> {
    return this.transactions.run((tx) => this.makeWithin(tx, files, terms));
  }

  /** Also one that was used or has ended; undefined where there is none. Changes nothing. */
  async look(token: string, opens: LinkOpens): Promise<LinkRow | undefined> {
    if (!TOKEN.test(token)) return undefined;
    return this.reads.one<LinkRow>(FIND_SQL, [hashOf(token), opens]);
  }

  hasEnded({ expiresAt }: LinkRow): boolean {
    return expiresAt <= this.clock.now();
  }

  /**
   * What the link leads to, and that it was used: of several at once one is the first. Undefined when there is none, or
   * it has ended. `usedAt` is of an earlier use.
   */
  async use(token: string): Promise<LinkRow | undefined> {
    if (!TOKEN.test(token)) return undefined;
    return this.transactions.run((tx) => this.useWithin(tx, token, 'file'));
  }

  /** A mailed link for the address of its file, which is for one use too. Undefined when it was used before, or ended. */
  async exchange(token: string, { minutes }: { minutes: number }): Promise<MadeLink | undefined> {
    if (!TOKEN.test(token)) return undefined;
    return this.transactions.run(async (tx) => {
      const row = await this.useWithin(tx, token, 'page');
      if (!row || row.usedAt) return undefined;
      return this.makeWithin(tx, row, { minutes, isOneUse: true, deliveryId: row.deliveryId });
    });
  }

  /** A newer mail was sent: what earlier ones of the same delivery lead to ends. */
  async endEarlier(deliveryId: string, { path }: MadeLink): Promise<void> {
    const token = path.split('/').at(-1) ?? '';
    await this.transactions.run((tx) =>
      tx.query(
        `UPDATE packaging.short_link SET expires_at = greatest($3, created_at + interval '1 millisecond')
          WHERE delivery_id = $1 AND token_hash <> $2 AND opens = 'page' AND used_at IS NULL AND expires_at > $3`,
        [deliveryId, hashOf(token), this.clock.now()],
      ),
    );
  }

  /** Forgets those that ended a month ago. @returns how many */
  async purge(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - REMEMBERED_MS);
    const [, count] = await this.transactions.run((tx) =>
      tx.query<[unknown, number]>('DELETE FROM packaging.short_link WHERE expires_at < $1', [before]),
    );
    return count;
  }

  private async makeWithin(tx: Tx, files: LinkedFiles, terms: LinkTerms): Promise<MadeLink> {
    const { organisationId, reference, revision } = files;
    const { minutes, isOneUse = false, opens = 'file', deliveryId = null } = terms;
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + minutes * MINUTE_MS);
    await tx.query(
      `INSERT INTO packaging.short_link
         (token_hash, organisation_id, reference, revision, is_one_use, opens, delivery_id, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [hashOf(token), organisationId, reference, revision, isOneUse, opens, deliveryId, now, expiresAt],
    );
    const path = `${PATHS[opens]}${token}`;
    return { path, url: `${this.config.publicUrl.replace(/\/+$/, '')}${path}`, expiresAt };
  }

  private async useWithin(tx: Tx, token: string, opens: LinkOpens): Promise<LinkRow | undefined> {
    const now = this.clock.now();
    const hash = hashOf(token);
    const [row] = await tx.query<LinkRow[]>(`${FIND_SQL} FOR UPDATE`, [hash, opens]);
    if (!row || this.hasEnded(row)) return undefined;
    if (!row.usedAt) await tx.query('UPDATE packaging.short_link SET used_at = $2 WHERE token_hash = $1', [hash, now]);
    return row;
  }
}

const FIND_SQL = `
  SELECT organisation_id AS "organisationId", reference, revision, is_one_use AS "isOneUse", used_at AS "usedAt",
         expires_at AS "expiresAt", delivery_id AS "deliveryId"
    FROM packaging.short_link WHERE token_hash = $1 AND opens = $2`;
