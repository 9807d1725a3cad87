import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type ClientActor, type Clock, type MemberActor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { isBeginning, type RangeHeaders } from './byte-range.js';
import { Handover } from './package.entity.js';

/** What is fetched: all of a package, or one file of it. */
export interface Fetched extends RangeHeaders {
  packageId: string;
  part: string | null;
}

/** Who was handed the files of a licence, each time. */
@Injectable()
export class DownloadLog {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A download of a person, or of a system with its token. Going on with one that broke off is the same one. */
  async remember(fetched: Fetched, holder: MemberActor | ClientActor): Promise<void> {
    if (!isBeginning(fetched)) return;
    const { packageId, part } = fetched;
    const organisationId = holder.organisationId ?? '';
    await this.handOver(
      holder.kind === 'member'
        ? { packageId, part, organisationId, userId: holder.userId, tokenId: null, deliveryId: null }
        : { packageId, part, organisationId, userId: null, tokenId: holder.tokenId, deliveryId: null },
    );
  }

  /** Each download through a link. */
  async throughLink(packageId: string, link: { organisationId: string; deliveryId: string | null }): Promise<void> {
    const { organisationId, deliveryId } = link;
    await this.handOver({ packageId, part: null, organisationId, deliveryId, userId: null, tokenId: null });
  }

  private async handOver(row: Omit<Handover, 'id' | 'at'>): Promise<void> {
    const at = this.clock.now();
    await this.transactions.run((tx) => tx.insert(Handover, { id: newId(at.getTime()), ...row, at }));
  }
}
