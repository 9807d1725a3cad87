import { Inject, Injectable } from '@nestjs/common';
import { STATUS_LIST_SIZE, type StatusPointer } from '#libs/verification';
import { CONFIG, type Config } from '#platform/config';
import { Reads, Transactions } from '#platform/database';
import { statusListUrl } from './links.js';

/** Where the status of a licence stands: given at its first signature, and the same for all that follow. */
@Injectable()
export class StatusPlaces {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(reference: string): Promise<StatusPointer> {
    const place = (await this.find(reference)) ?? (await this.give(reference));
    const uri = statusListUrl(this.config.publicUrl, Math.floor(place / STATUS_LIST_SIZE));
    return { idx: place % STATUS_LIST_SIZE, uri };
  }

  private async give(reference: string): Promise<number> {
    await this.transactions.run((tx) =>
      tx.query('INSERT INTO packaging.status_place (reference) VALUES ($1) ON CONFLICT DO NOTHING', [reference]),
    );
    return (await this.find(reference))!;
  }

  private async find(reference: string): Promise<number | undefined> {
    const sql = 'SELECT place FROM packaging.status_place WHERE reference = $1';
    return (await this.reads.one<{ place: number }>(sql, [reference]))?.place;
  }
}
