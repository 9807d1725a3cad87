import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { DownloadLog } from './download-log.js';
import { certificateKey } from './input-store.js';
import { PackageGate } from './package-gate.js';

/** The signed certificate PDF. */
@Injectable()
export class OpenCertificate {
  constructor(
    private readonly gate: PackageGate,
    private readonly log: DownloadLog,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden */
  async execute(
    actor: Actor,
    { reference }: { reference: string },
  ): Promise<{ stream: Readable; contentType: 'application/pdf'; fileName: string }> {
    const { holder, open } = await this.gate.pass(actor, reference);
    const stream = await this.storage.get(certificateKey(open.prefix));
    await this.log.remember({ packageId: open.id, part: 'certificate.pdf' }, holder);
    return { stream, contentType: 'application/pdf', fileName: `${reference}-certificate.pdf` };
  }
}
