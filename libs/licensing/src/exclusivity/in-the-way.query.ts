import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { LICENSING_POLICY, type LicensingPolicy } from '../policy/policy.js';
import { blockersSql, rowsToBlockers, type Blocker, type BlockerRow } from './claim-rows.js';
import { claimRow, type Claim, type ClaimBuyer } from './claims-of.js';
import { wantedClaims, type ClaimedContent } from './hold-rights.js';

/** A use that somebody would like, and who that is, as far as it is known. */
export interface WouldBe {
  content: ClaimedContent;
  organisationId: string | null;
  buyer: ClaimBuyer | null;
  /** The request itself, where there is one: its own holds are not in its way, nor is the licence that it extends. */
  requestId: string | null;
}

export interface InTheWay {
  claims: Claim[];
  blockers: Blocker[];
}

/** What would stand in the way of a use if it were offered now. Only the offer itself knows for sure. */
@Injectable()
export class InTheWayQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One statement. */
  async of({ content, organisationId, buyer, requestId }: WouldBe): Promise<InTheWay> {
    const now = this.clock.now();
    const claims = wantedClaims(content, buyer, this.policy, now);
    const sql = blockersSql(claims.some(({ isExclusive }) => isExclusive));
    const rootId = content.extension?.requestId ?? requestId;
    const parameters = [JSON.stringify(claims.map(claimRow)), organisationId, now, rootId];
    const rows = await this.reads.query<BlockerRow>(sql, parameters);
    return { claims, blockers: rowsToBlockers(rows).filter(({ isStale }) => !isStale) };
  }
}
