import { Injectable } from '@nestjs/common';
import { LicenceQuery, type LicenceVerification } from '#libs/licensing';
import { Reads } from '#platform/database';

/** What the verify page's JSON says: the state now, and with the check code the details and the signed claims. */
export type VerifiedLicence = LicenceVerification & {
  /** `licence.jws`; null without the right check code, and until it is signed. */
  token: string | null;
};

/** For anybody. The state is licensing's at this moment; the token says what was agreed, and verifies without us. */
@Injectable()
export class VerifyLicence {
  constructor(
    private readonly licences: LicenceQuery,
    private readonly reads: Reads,
  ) {}

  /** @throws licensing.licence-not-found */
  async execute({ reference, check }: { reference: string; check?: string }): Promise<VerifiedLicence> {
    const verification = await this.licences.verify(reference, check);
    if (!verification.details) return { ...verification, token: null };
    const row = await this.reads.one<{ token: string | null }>(
      `SELECT token FROM packaging.package WHERE reference = $1 AND token IS NOT NULL
        ORDER BY revision DESC, version DESC LIMIT 1`,
      [reference],
    );
    return { ...verification, token: row?.token ?? null };
  }
}
