import { Injectable } from '@nestjs/common';
import { collide, type Claim } from '../../exclusivity/claims-of.js';
import { explainToDesk } from '../../exclusivity/explain-taken.js';
import type { ClaimedContent } from '../../exclusivity/hold-rights.js';
import { InTheWayQuery } from '../../exclusivity/in-the-way.query.js';
import { LicenseeQuery } from '../../licensee/licensee.query.js';
import { exclusivityTaken } from '../../licensing.errors.js';
import type { LicenceRequest } from '../../request/request.entity.js';

/** What an earlier request of the same selection would occupy once it is approved. */
export interface Occupied {
  reference: string;
  organisationId: string;
  claims: readonly Claim[];
}

/** Whether the rights that an approval needs are free, of what others have and of what the selection itself would give away. */
@Injectable()
export class RightsInBulk {
  constructor(
    private readonly licensees: LicenseeQuery,
    private readonly inTheWay: InTheWayQuery,
  ) {}

  /** @throws licensing.exclusivity-taken, as the approval itself would */
  async occupy(request: LicenceRequest, content: ClaimedContent, before: readonly Occupied[]): Promise<Occupied> {
    const { id: requestId, organisationId, reference } = request;
    const buyer = await this.licensees.byId(organisationId);
    const { blockers, claims } = await this.inTheWay.of({ content, organisationId, buyer, requestId });
    if (blockers.length > 0) throw exclusivityTaken(explainToDesk(blockers, claims));
    const rival = before.find((other) => isRival(other, { reference, organisationId, claims }));
    if (rival) throw wantedTwice(rival.reference);
    return { reference, organisationId, claims };
  }
}

const wantedTwice = (reference: string) => {
  const message = `Request ${reference} of this selection would get these rights first.`;
  return exclusivityTaken({
    message,
    nextStep: 'Leave one of the two out, and decide on it by itself.',
    details: [{ code: reference, message }],
  });
};

/** Of one organisation only two exclusive rights meet. */
const isRival = (one: Occupied, other: Occupied): boolean =>
  one.claims.some((left) =>
    other.claims.some(
      (right) =>
        collide(left, right) &&
        (one.organisationId !== other.organisationId || (left.isExclusive && right.isExclusive)),
    ),
  );
