import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { PackageGate } from './package-gate.js';

/** `licence.jws`: the public claims, signed; media type `application/jose`. */
@Injectable()
export class OpenJws {
  constructor(private readonly gate: PackageGate) {}

  /** @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, kernel.forbidden */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<string> {
    return (await this.gate.pass(actor, reference)).open.token;
  }
}
