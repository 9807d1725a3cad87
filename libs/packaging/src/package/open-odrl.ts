import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { OdrlPolicy } from '../odrl/policy.js';
import { DownloadLog } from './download-log.js';
import { PackageGate } from './package-gate.js';

/** `licence.odrl.json`; media type `application/ld+json`. */
@Injectable()
export class OpenOdrl {
  constructor(
    private readonly gate: PackageGate,
    private readonly log: DownloadLog,
  ) {}

  /** @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<OdrlPolicy> {
    const { holder, open } = await this.gate.pass(actor, reference);
    await this.log.remember({ packageId: open.id, part: 'licence.odrl.json' }, holder);
    return open.policy;
  }
}
