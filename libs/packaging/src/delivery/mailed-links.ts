import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { linkEnded } from '../packaging.errors.js';
import { packageKey } from '../package/input-store.js';
import { zipName } from '../package/open-package.js';
import { PackageGate, type OpenablePackage } from '../package/package-gate.js';
import { ShortLinks, type LinkRow } from './short-links.js';

/** What the page of a mailed link shows. Moments are ISO 8601. */
export type MailedLink =
  | { state: 'open'; reference: string; fileName: string; bytes: number; until: string }
  | { state: 'spent'; reference: string; at: string }
  | { state: 'ended'; reference: string; at: string }
  /** The link is good, and its files may not be fetched now. */
  | { state: 'closed'; reference: string; problem: DomainError }
  | { state: 'unknown' };

/** Long enough to go on with a download that broke off. */
const DOWNLOAD_MINUTES = 60;

/** The links that mails carry: looking at one changes nothing, its button uses it up. */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly links: ShortLinks,
    private readonly gate: PackageGate,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  async look(token: string): Promise<MailedLink> {
    const link = await this.links.look(token, 'page');
    if (!link) return { state: 'unknown' };
    const { reference } = link;
    if (link.usedAt) return { state: 'spent', reference, at: link.usedAt.toISOString() };
    const until = link.expiresAt.toISOString();
    if (this.links.hasEnded(link)) return { state: 'ended', reference, at: until };
    try {
      const open = await this.openOf(link);
      return { state: 'open', reference, fileName: zipName(open), bytes: open.size, until };
    } catch (problem) {
      if (!(problem instanceof DomainError)) throw problem;
      return { state: 'closed', reference, problem };
    }
  }

  /**
   * Uses the link up, unless there is nothing to be fetched at this moment.
   *
   * @returns the path of the file: for one download, which may be resumed for an hour
   * @throws packaging.link-ended, packaging.licence-not-active, packaging.not-ready, packaging.withdrawn,
   *   storage.unavailable
   */
  async spend(token: string): Promise<string> {
    const link = await this.links.look(token, 'page');
    if (!link) throw linkEnded();
    await this.openOf(link);
    const file = await this.links.exchange(token, { minutes: DOWNLOAD_MINUTES });
    if (!file) throw linkEnded();
    return file.path;
  }

  /** Asks the store too: while it is away, nothing is used up. */
  private async openOf({ organisationId, reference, revision }: LinkRow): Promise<OpenablePackage> {
    const open = await this.gate.openFor(organisationId, reference, revision);
    await this.storage.head(packageKey(open.prefix));
    return open;
  }
}
