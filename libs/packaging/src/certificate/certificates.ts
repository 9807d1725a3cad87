import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Threads, type Task } from '#platform/threads';
import { Signatures } from '../claims/signatures.js';
import type { CertificateDraft } from './make-certificate.js';

const MAKE: Task<CertificateDraft, Uint8Array> = {
  module: '#tasks/certificate',
  name: 'makeCertificate',
  load: async () => (await import('./make-certificate.js')).makeCertificate,
};

/** Certificates, drawn and signed beside the process's own thread. */
@Injectable()
export class Certificates {
  constructor(
    private readonly threads: Threads,
    private readonly signatures: Signatures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async make(of: Pick<CertificateDraft, 'licence' | 'publicUrl' | 'token'>): Promise<Buffer> {
    const key = await this.signatures.documentKey();
    return Buffer.from(await this.threads.run(MAKE, { ...of, key, signedAt: this.clock.now() }));
  }
}
