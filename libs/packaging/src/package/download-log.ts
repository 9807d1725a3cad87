import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type ClientActor, type Clock, type MemberActor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { isBeginning, type RangeHeaders } from './byte-range.js';
import { Download, Handover } from './package.entity.js';

/** What is fetched: all of a package, or one file of it. */
export interface Fetched extends RangeHeaders {
  packageId: string;
  part: string | null;
}

/** Who has the files of a licence. */
@Injectable()
export class DownloadLog {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Of a person once for each package: fetching it again, or part by part, does not count again. Of a system each download,
   * with its token; going on with one that broke off is the same one.
   */
  async remember(fetched: Fetched, holder: MemberActor | ClientActor): Promise<void> {
    if (holder.kind === 'member') return this.firstOf(fetched.packageId, holder);
    if (!isBeginning(fetched)) return;
    const { tokenId, organisationId } = holder;
    await this.handOver({ ...fetched, organisationId, tokenId, deliveryId: null });
  }

  /** Each download through a link. */
  async throughLink(packageId: string, link: { organisationId: string; deliveryId: string | null }): Promise<void> {
    await this.handOver({ packageId, part: null, ...link, tokenId: null });
  }

  private async firstOf(packageId: string, { organisationId, userId }: MemberActor): Promise<void> {
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

  private async handOver(row: Omit<Handover, 'id' | 'at'>): Promise<void> {
    const at = this.clock.now();
    const { packageId, organisationId, tokenId, deliveryId, part } = row;
    await this.transactions.run((tx) =>
      tx.insert(Handover, { id: newId(at.getTime()), packageId, organisationId, tokenId, deliveryId, part, at }),
    );
  }
}
