import { Injectable } from '@nestjs/common';
import type { LicenseeFacts } from '../licensee/licensee.query.js';
import type { ConflictView } from './exclusivity-view.js';
import { explainToDesk } from './explain-taken.js';
import type { ClaimedContent } from './hold-rights.js';
import { InTheWayQuery } from './in-the-way.query.js';
import { tellOnce } from './tell-once.js';

/** What an approval of a request would meet, told to whoever decides before they do; one statement. */
@Injectable()
export class ConflictsQuery {
  constructor(private readonly inTheWay: InTheWayQuery) {}

  async of(requestId: string, content: ClaimedContent, licensee: LicenseeFacts): Promise<ConflictView[]> {
    const found = await this.inTheWay.of({ content, organisationId: licensee.id, buyer: licensee, requestId });
    const told = tellOnce(found.blockers);
    const { details } = explainToDesk(found.blockers, found.claims);
    return told.map(({ articleId, reference, isExclusive }, index) => ({
      ...{ articleId, reference, isExclusive },
      message: details[index]!.message,
    }));
  }
}
