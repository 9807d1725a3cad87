import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { certificateKey } from './input-store.js';
import { PackageGate } from './package-gate.js';

/** The signed certificate PDF. */
@Injectable()
export class OpenCertificate {
  constructor(
    private readonly gate: PackageGate,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden */
  async execute(
    actor: Actor,
    { reference }: { reference: string },
  ): Promise<{ stream: Readable; contentType: 'application/pdf'; fileName: string }> {
    const { open } = await this.gate.pass(actor, reference);
    const stream = await this.storage.get(certificateKey(open.prefix));
    return { stream, contentType: 'application/pdf', fileName: `${reference}-certificate.pdf` };
  }
}
