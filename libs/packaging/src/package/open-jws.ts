import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { DownloadLog } from './download-log.js';
import { PackageGate } from './package-gate.js';

/** `licence.jws`: the public claims, signed; media type `application/jose`. */
@Injectable()
export class OpenJws {
  constructor(
    private readonly gate: PackageGate,
    private readonly log: DownloadLog,
  ) {}

  /** @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<string> {
    const { holder, open } = await this.gate.pass(actor, reference);
    await this.log.remember({ packageId: open.id, part: 'licence.jws' }, holder);
    return open.token;
  }
}
