import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { inputInvalid, tooManyTokens } from '../identity.errors.js';
import { ManageTokens } from '../identity.permissions.js';
import { hashOfToken } from '../link/token.js';
import { ApiToken } from './api-token.entity.js';
import { toTokenView, type TokenView } from './tokens.query.js';
import { endingOf, newApiToken } from './token-text.js';

export interface CreateTokenInput {
  name: string;
  /** It ends after so many days; null or left out: when it is revoked. */
  days?: number | null;
}

/** The token itself is in the answer, this once. */
export type CreatedToken = TokenView & { token: string };

const LONGEST_DAYS = 1_095;
const MOST_TOKENS = 20;
const NAME_LENGTH = 60;
const DAY_MS = 86_400_000;

/**
 * An administrator makes a token for a system of the organisation's own: it lists licences and fetches their files.
 * @throws identity.input-invalid, identity.too-many-tokens, kernel.forbidden
 */
@Injectable()
export class CreateToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: CreateTokenInput): Promise<CreatedToken> {
    authorise(actor, ManageTokens);
    const { organisationId, actor: member } = organisationOf(actor);
    const { name, days } = checked(input);
    const now = this.clock.now();
    const token = newApiToken();
    const row: ApiToken = {
      ...{ id: newId(now.getTime()), organisationId, name, tokenHash: hashOfToken(token), ending: endingOf(token) },
      ...{ createdBy: member.userId, createdAt: now, lastUsedAt: null, revokedAt: null },
      expiresAt: days === null ? null : new Date(now.getTime() + days * DAY_MS),
    };
    await this.transactions.run(async (tx) => {
      await assertRoom(tx, organisationId, now);
      await tx.insert(ApiToken, row);
      const subject = { kind: 'api-token', id: row.id };
      await this.audit.record(tx, actor, { action: 'identity.token-created', subject, data: { organisationId } });
    });
    return { ...toTokenView(row, now), token };
  }
}

function checked({ name, days = null }: CreateTokenInput): { name: string; days: number | null } {
  const clean = name.trim();
  const errors = [];
  if (clean.length === 0 || clean.length > NAME_LENGTH) {
    const message = `Give the token a name of up to ${NAME_LENGTH} letters.`;
    errors.push({ path: 'name', code: 'invalid', message });
  }
  if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= LONGEST_DAYS)) {
    const message = `Give a number of days from 1 to ${LONGEST_DAYS}, or none.`;
    errors.push({ path: 'days', code: 'invalid', message });
  }
  if (errors.length > 0) throw inputInvalid(errors);
  return { name: clean, days };
}

async function assertRoom(tx: Tx, organisationId: string, now: Date): Promise<void> {
  // Two new ones at once are counted one after the other.
  await tx.query('SELECT 1 FROM identity.organisation WHERE id = $1 FOR UPDATE', [organisationId]);
  const [row] = await tx.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM identity.api_token
      WHERE organisation_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)`,
    [organisationId, now],
  );
  if ((row?.n ?? 0) >= MOST_TOKENS) throw tooManyTokens(MOST_TOKENS);
}
