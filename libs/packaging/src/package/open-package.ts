import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { parseRange, sliceStream, type ByteRange } from './byte-range.js';
import { packageKey } from './input-store.js';
import { PackageGate } from './package-gate.js';
import { Download } from './package.entity.js';

export interface OpenedPackage {
  stream: Readable;
  contentType: 'application/zip';
  /** `L-2026-00042.zip`; later revisions and versions say so. */
  fileName: string;
  /** Octets of the whole file. */
  size: number;
  /** The part that is streamed (answer 206 with Content-Range), or null for the whole (200). */
  range: ByteRange | null;
  /** Quoted, as the header wants it: the SHA-256 of the file. */
  etag: string;
  builtAt: Date;
}

/** Hands out the package of an active licence to a member of its organisation. */
@Injectable()
export class OpenPackage {
  constructor(
    private readonly gate: PackageGate,
    private readonly transactions: Transactions,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param input.range the request's Range header, if it has one; what cannot be met is answered with the whole file
   * @param input.revision of the licence, as while the files of a newer one are being made; the file's name then says it
   * @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden
   */
  async execute(actor: Actor, input: { reference: string; range?: string; revision?: number }): Promise<OpenedPackage> {
    const { member, open } = await this.gate.pass(actor, input.reference, input.revision);
    await this.remember(open.id, member.organisationId ?? '', member.userId);
    const range = parseRange(input.range, open.size);
    const whole = await this.storage.get(packageKey(open.prefix));
    const isNamed = input.revision !== undefined || open.revision > 1 || open.version > 1;
    const suffix = isNamed ? `-r${open.revision}-v${open.version}` : '';
    return {
      stream: range ? sliceStream(whole, range) : whole,
      contentType: 'application/zip',
      fileName: `${open.reference}${suffix}.zip`,
      size: open.size,
      range,
      etag: `"${open.sha256}"`,
      builtAt: open.builtAt,
    };
  }

  /** Once for each person and package: fetching it again does not count again. */
  private async remember(packageId: string, organisationId: string, userId: string): Promise<void> {
    await this.transactions.run((tx) =>
      tx
        .createQueryBuilder()
        .insert()
        .into(Download)
        .values({ packageId, organisationId, userId, firstAt: this.clock.now() })
        .orIgnore()
        .execute(),
    );
  }
}
