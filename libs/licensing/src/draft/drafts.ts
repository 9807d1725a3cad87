import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { ForgetDraftsJob } from '../licensing.events.js';
import { KEEP_DRAFT } from '../licensing.permissions.js';
import { daysLater } from '../policy/policy.js';
import {
  DRAFT_BYTES,
  DRAFT_DAYS,
  DRAFT_KEY,
  draftKeyInvalid,
  DRAFTS_EACH,
  draftTooLong,
  type DraftView,
} from './draft.js';

interface Row {
  key: string;
  content: Record<string, unknown>;
  edited_at: Date;
  expires_at: Date;
}

const toView = (row: Row): DraftView => ({
  key: row.key,
  content: row.content,
  editedAt: row.edited_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
});

function ownerOf(actor: Actor): string {
  authorise(actor, KEEP_DRAFT);
  return organisationOf(actor).actor.userId;
}

/** A member's own drafts. */
@Injectable()
export class DraftQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** null where there is none. @throws licensing.draft-invalid, kernel.forbidden */
  async one(actor: Actor, key: string): Promise<DraftView | null> {
    const owner = ownerOf(actor);
    if (!DRAFT_KEY.test(key)) throw draftKeyInvalid();
    const row = await this.reads.one<Row>(
      `SELECT key, content, edited_at, expires_at FROM licensing.draft
        WHERE user_id = $1 AND key = $2 AND expires_at > $3`,
      [owner, key, this.clock.now()],
    );
    return row ? toView(row) : null;
  }
}

/** The newest edit wins, whichever device or tab it comes from and in whatever order they arrive. */
const KEEP_SQL = `
  INSERT INTO licensing.draft AS d (user_id, key, content, edited_at, expires_at)
  SELECT $1, $2, $3::jsonb, $4, $5
   WHERE (SELECT count(*) FROM licensing.draft WHERE user_id = $1 AND key <> $2 AND expires_at > $4) < $6
  ON CONFLICT (user_id, key) DO UPDATE
    SET content = EXCLUDED.content, edited_at = EXCLUDED.edited_at, expires_at = EXCLUDED.expires_at
    WHERE d.edited_at <= EXCLUDED.edited_at`;

/** Keeps what a member has so far. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the draft that stands now: another one when it was edited later elsewhere
   * @throws licensing.draft-invalid, kernel.forbidden
   */
  async execute(
    actor: Actor,
    input: { key: string; content: Record<string, unknown>; editedAt: string },
  ): Promise<DraftView> {
    const owner = ownerOf(actor);
    if (!DRAFT_KEY.test(input.key)) throw draftKeyInvalid();
    const content = JSON.stringify(input.content);
    if (Buffer.byteLength(content) > DRAFT_BYTES) throw draftTooLong();
    const now = this.clock.now();
    // A clock that is ahead would win for ever.
    const said = new Date(input.editedAt);
    const editedAt = Number.isNaN(said.getTime()) || said > now ? now : said;
    const expiresAt = daysLater(now, DRAFT_DAYS);
    await this.transactions.run((tx) =>
      tx.query(KEEP_SQL, [owner, input.key, content, editedAt, expiresAt, DRAFTS_EACH]),
    );
    const kept = await this.drafts.one(actor, input.key);
    if (!kept) throw draftTooLong();
    return kept;
  }
}

/** Forgets a draft at once: it was sent, or its writer wants it gone. */
@Injectable()
export class EraseDraft {
  constructor(private readonly transactions: Transactions) {}

  /** @throws licensing.draft-invalid, kernel.forbidden */
  async execute(actor: Actor, { key }: { key: string }): Promise<void> {
    const owner = ownerOf(actor);
    if (!DRAFT_KEY.test(key)) throw draftKeyInvalid();
    await this.transactions.run((tx) =>
      tx.query('DELETE FROM licensing.draft WHERE user_id = $1 AND key = $2', [owner, key]),
    );
  }
}

/** Daily: drafts that nobody came back to. */
@Injectable()
export class ForgetDrafts implements JobHandler<Record<string, never>> {
  readonly job = ForgetDraftsJob;

  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query('DELETE FROM licensing.draft WHERE expires_at <= $1', [this.clock.now()]),
    );
  }
}
