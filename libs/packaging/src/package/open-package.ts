import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import type { RangeHeaders } from './byte-range.js';
import { DownloadLog } from './download-log.js';
import { packageKey } from './input-store.js';
import { openRange, type OpenedFile } from './opened-file.js';
import { PackageGate, type OpenablePackage } from './package-gate.js';

export interface OpenedPackage extends OpenedFile {
  builtAt: Date;
}

/** Hands out the package of an active licence to a member of its organisation, or to a system of it. */
@Injectable()
export class OpenPackage {
  constructor(
    private readonly gate: PackageGate,
    private readonly log: DownloadLog,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /**
   * @param input.range, input.ifRange the headers of a download that is resumed
   * @param input.revision of the licence, as while the files of a newer one are being made; the file's name then says it
   * @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden
   */
  async execute(
    actor: Actor,
    input: RangeHeaders & { reference: string; revision?: number | undefined },
  ): Promise<OpenedPackage> {
    const { holder, open } = await this.gate.pass(actor, input.reference, input.revision);
    await this.log.remember({ ...input, packageId: open.id, part: null }, holder);
    return openZip(this.storage, open, input, input.revision !== undefined);
  }
}

/** The zip of a package that may be handed out. */
export async function openZip(
  storage: ObjectStorage,
  open: OpenablePackage,
  headers: RangeHeaders,
  isNamed = false,
): Promise<OpenedPackage> {
  const lying = { key: packageKey(open.prefix), offset: 0, size: open.size, etag: `"${open.sha256}"` };
  const opened = await openRange(storage, lying, headers);
  return { ...opened, contentType: 'application/zip', fileName: zipName(open, isNamed), builtAt: open.builtAt };
}

/** `L-2026-00042.zip`; later revisions and versions say so, and any where it is asked for. */
export function zipName({ reference, revision, version }: OpenablePackage, isNamed = false): string {
  const suffix = isNamed || revision > 1 || version > 1 ? `-r${revision}-v${version}` : '';
  return `${reference}${suffix}.zip`;
}
