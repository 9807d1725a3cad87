import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { mediaTypeOf } from '../archive/manifest.js';
import { findEntry } from '../archive/zip-directory.js';
import { partNotFound } from '../packaging.errors.js';
import type { RangeHeaders } from './byte-range.js';
import { DownloadLog } from './download-log.js';
import { packageKey } from './input-store.js';
import { openRange, type OpenedFile } from './opened-file.js';
import { PackageGate } from './package-gate.js';

/** One file of the package of an active licence, read out of the zip: nothing is kept twice. */
@Injectable()
export class OpenPart {
  constructor(
    private readonly gate: PackageGate,
    private readonly log: DownloadLog,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /**
   * @param input.path as the package's status and its manifest name it, such as `images/01.jpg`
   * @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, packaging.part-not-found,
   *   kernel.forbidden
   */
  async execute(
    actor: Actor,
    input: RangeHeaders & { reference: string; path: string; revision?: number | undefined },
  ): Promise<OpenedFile> {
    const { holder, open } = await this.gate.pass(actor, input.reference, input.revision);
    const key = packageKey(open.prefix);
    const entry = await findEntry(this.storage, key, open.size, input.path);
    if (!entry) throw partNotFound();
    await this.log.remember({ ...input, packageId: open.id, part: input.path }, holder);
    const { offset, size } = entry;
    // The zip is named by its hash and never changed, so the place in it names the octets.
    const etag = `"${open.sha256}.${offset}"`;
    const opened = await openRange(this.storage, { key, offset, size, etag }, input);
    const fileName = `${open.reference}-${input.path.replaceAll('/', '-')}`;
    return { ...opened, contentType: mediaTypeOf(input.path), fileName };
  }
}
