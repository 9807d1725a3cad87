import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { OdrlPolicy } from '../odrl/policy.js';
import { PackageGate } from './package-gate.js';

/** `licence.odrl.json`; media type `application/ld+json`. */
@Injectable()
export class OpenOdrl {
  constructor(private readonly gate: PackageGate) {}

  /** @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<OdrlPolicy> {
    return (await this.gate.pass(actor, reference)).open.policy;
  }
}
