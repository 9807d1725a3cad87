import { Inject, Injectable } from '@nestjs/common';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { linkEnded } from '../packaging.errors.js';
import type { RangeHeaders } from '../package/byte-range.js';
import { DownloadLog } from '../package/download-log.js';
import { openZip, type OpenedPackage } from '../package/open-package.js';
import { PackageGate } from '../package/package-gate.js';
import { ShortLinks } from './short-links.js';

/** The package behind a link that ends, for whoever has the link, while the licence is active. */
@Injectable()
export class OpenShortLink {
  constructor(
    private readonly links: ShortLinks,
    private readonly gate: PackageGate,
    private readonly log: DownloadLog,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /**
   * @param input.isLook the headers alone are wanted (HEAD), which uses nothing up
   * @throws packaging.link-ended, packaging.licence-not-active, packaging.not-ready, packaging.withdrawn
   */
  async execute({
    token,
    isLook = false,
    ...headers
  }: RangeHeaders & { token: string; isLook?: boolean }): Promise<OpenedPackage> {
    const found = await this.links.look(token, 'file');
    if (!found || this.links.hasEnded(found)) throw linkEnded();
    const open = await this.gate.openFor(found.organisationId, found.reference, found.revision);
    // A link for one use may be used again to finish the download it began: only that one knows the file's ETag.
    const isResumed = headers.range !== undefined && headers.ifRange?.trim() === `"${open.sha256}"`;
    if (found.isOneUse && found.usedAt && !isResumed) throw linkEnded();
    // Opened first: a store that is away must not use a link up.
    const opened = await openZip(this.storage, open, headers);
    if (isLook || isResumed) return opened;
    const link = await this.links.use(token);
    if (!link || (link.isOneUse && link.usedAt)) {
      opened.stream.destroy();
      throw linkEnded();
    }
    await this.log.throughLink(open.id, link);
    return opened;
  }
}
