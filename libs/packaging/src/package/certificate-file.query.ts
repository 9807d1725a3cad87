import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { certificateKey } from './input-store.js';

/** The newest certificate of a licence, in whichever state it is. Whoever shows it has looked who may see it. */
@Injectable()
export class CertificateFileQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** @returns the signed PDF; null while there is none */
  async of(licenceReference: string): Promise<Buffer | null> {
    const row = await this.reads.one<{ prefix: string }>(
      `SELECT storage_prefix AS prefix FROM packaging.package WHERE reference = $1 AND state = 'ready'
       ORDER BY revision DESC, version DESC LIMIT 1`,
      [licenceReference],
    );
    const key = row && certificateKey(row.prefix);
    return key && (await this.storage.head(key)) ? buffer(await this.storage.get(key)) : null;
  }
}
