import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, DomainError, isId, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { SetStanding } from '../../licensee/set-standing.js';
import { DECIDE_SCREENING } from '../../licensing.permissions.js';
import { rulesNeedPerson } from '../../rules/rules.errors.js';
import { hitDecidedAlready, hitIsPast, hitNotFound } from '../screening.errors.js';
import { resultOf } from './screen-names.js';

export const HIT_DECISIONS = ['cleared', 'confirmed'] as const;
export type HitDecision = (typeof HIT_DECISIONS)[number];

export interface DecideHitInput {
  id: string;
  /** `cleared`: somebody else; `confirmed`: it is the one on the list, and is blocked. */
  decision: HitDecision;
  reason: string;
  /** What the reader saw it to be; what a colleague decided meanwhile is not overwritten. */
  seen: 'open' | HitDecision;
}

interface HitRow {
  organisation_id: string;
  live: boolean;
  state: 'open' | HitDecision;
  decided_by_name: string | null;
}

/** A person says whether an organisation is the one on a list. It stands until its name or the entry changes. */
@Injectable()
export class DecideHit {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly setStanding: SetStanding,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, licensing.screening-hit-not-found, licensing.screening-hit-past,
   * licensing.screening-hit-decided, licensing.reason-missing
   */
  async execute(actor: Actor, input: DecideHitInput): Promise<void> {
    authorise(actor, DECIDE_SCREENING);
    if (actor.kind !== 'staff') throw rulesNeedPerson();
    const reason = input.reason.trim();
    if (reason === '') throw reasonMissing();
    await this.transactions.run((tx) => this.decide(tx, actor, { ...input, reason }));
  }

  private async decide(tx: Tx, actor: StaffActor, { id, decision, reason, seen }: DecideHitInput): Promise<void> {
    const hit = await lockHit(tx, id);
    if (!hit.live) throw hitIsPast();
    if (hit.state !== seen || hit.state === decision) {
      throw hitDecidedAlready(hit.decided_by_name ?? 'Somebody', hit.state);
    }
    const now = this.clock.now();
    await tx.query('UPDATE licensing.screening_hit SET state = $2 WHERE id = $1', [id, decision]);
    await tx.query(
      `INSERT INTO licensing.screening_decision (id, hit_id, decision, reason, decided_by, decided_by_name, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(now.getTime()), id, decision, reason, actor.userId, actor.name, now],
    );
    await tx.query(
      `UPDATE licensing.name_screening ns SET result = ${resultOf('ns.organisation_id')} WHERE ns.organisation_id = $1`,
      [hit.organisation_id],
    );
    if (decision === 'confirmed') {
      await this.setStanding.within(tx, actor, {
        ...{ organisationId: hit.organisation_id, standing: 'blocked' },
        reason: `Confirmed on a sanctions list: ${reason}`,
      });
    }
    await this.audit.record(tx, actor, {
      action: `licensing.screening-${decision}`,
      subject: { kind: 'screening-hit', id },
      data: { organisationId: hit.organisation_id },
    });
  }
}

/** The organisation's result first, as screening does it: the two never wait for each other crosswise. */
async function lockHit(tx: Tx, id: string): Promise<HitRow> {
  if (!isId(id)) throw hitNotFound();
  await tx.query(
    `SELECT 1 FROM licensing.name_screening WHERE organisation_id =
       (SELECT organisation_id FROM licensing.screening_hit WHERE id = $1) FOR UPDATE`,
    [id],
  );
  const [hit] = await tx.query<HitRow[]>(
    `SELECT h.organisation_id, h.live, h.state, (SELECT d.decided_by_name FROM licensing.screening_decision d
        WHERE d.hit_id = h.id ORDER BY d.id DESC LIMIT 1) AS decided_by_name
       FROM licensing.screening_hit h WHERE h.id = $1 FOR UPDATE OF h`,
    [id],
  );
  if (!hit) throw hitNotFound();
  return hit;
}

const reasonMissing = (): DomainError =>
  new DomainError('licensing.reason-missing', 'Please say how you know.', {
    nextStep: 'Write a sentence that a colleague understands in a year.',
    errors: [{ path: 'reason', code: 'reason-missing', message: 'Please say how you know.' }],
  });
