import { Inject, Injectable } from '@nestjs/common';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { linkEnded } from '../packaging.errors.js';
import type { RangeHeaders } from '../package/byte-range.js';
import { openZip, type OpenedPackage } from '../package/open-package.js';
import { PackageGate } from '../package/package-gate.js';
import { ShortLinks } from './short-links.js';

/** The package behind a link that ends, for whoever has the link, while the licence is active. */
@Injectable()
export class OpenShortLink {
  constructor(
    private readonly links: ShortLinks,
    private readonly gate: PackageGate,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** @throws packaging.link-ended, packaging.licence-not-active, packaging.not-ready, packaging.withdrawn */
  async execute({ token, ...headers }: RangeHeaders & { token: string }): Promise<OpenedPackage> {
    const link = await this.links.use(token);
    if (!link) throw linkEnded();
    const open = await this.gate.openFor(link.organisationId, link.reference, link.revision);
    // A link for one use may be used again to finish the download it began: only that one knows the file's ETag.
    const isResumed = headers.range !== undefined && headers.ifRange?.trim() === `"${open.sha256}"`;
    if (link.isOneUse && link.usedAt && !isResumed) throw linkEnded();
    return openZip(this.storage, open, headers);
  }
}
