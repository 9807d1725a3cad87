import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type MemberActor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Download } from './package.entity.js';

/** Who has the files of a licence. */
@Injectable()
export class DownloadLog {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Once for each person and package: fetching it again, or part by part, does not count again. */
  async remember(packageId: string, { organisationId, userId }: MemberActor): Promise<void> {
    await this.transactions.run((tx) =>
      tx
        .createQueryBuilder()
        .insert()
        .into(Download)
        .values({ packageId, organisationId: organisationId ?? '', userId, firstAt: this.clock.now() })
        .orIgnore()
        .execute(),
    );
  }
}
