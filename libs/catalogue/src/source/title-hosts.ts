import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { unknownHost } from '../catalogue.errors.js';
import { RightsContexts, withBothForms, type TitleOfHost } from '../title/rights-contexts.js';
import { hostClaimedTwice, otherTitle } from './source.errors.js';

interface Claim {
  id: string;
  name: string;
}

/** Which title the pages of a host belong to; looked up once a run. */
export class HostClaims {
  private readonly known = new Map<string, Promise<Claim[]>>();

  constructor(private readonly reads: Reads) {}

  /** @throws catalogue.unknown-host, catalogue.item-of-other-title, catalogue.host-claimed-twice */
  async assertOf(titleId: string, host: string): Promise<void> {
    const claims = await this.of(host);
    if (claims.length === 0) throw unknownHost(host);
    if (claims.length > 1) throw hostClaimedTwice(host);
    if (claims[0]!.id !== titleId) throw otherTitle(host, claims[0]!.name);
  }

  private of(host: string): Promise<Claim[]> {
    const known = this.known.get(host);
    if (known) return known;
    const found = this.reads.query<Claim>(
      `SELECT DISTINCT t.id, t.name FROM catalogue.title_host h JOIN catalogue.title t ON t.id = h.title_id
       WHERE h.host = ANY($1::text[]) AND h.kind = 'article'`,
      [withBothForms([host])],
    );
    this.known.set(host, found);
    return found;
  }
}

/** A title with all of its hosts, as import needs it. */
export interface SourceTitle extends TitleOfHost {
  /** Hosts of pages and of media. */
  allHosts: string[];
}

@Injectable()
export class TitleHosts {
  constructor(
    private readonly reads: Reads,
    private readonly contexts: RightsContexts,
  ) {}

  claims(): HostClaims {
    return new HostClaims(this.reads);
  }

  /** Null for a title that is gone or has no host of its own. */
  async title(titleId: string): Promise<SourceTitle | null> {
    const hosts = await this.reads.query<{ host: string; kind: string }>(
      'SELECT host, kind FROM catalogue.title_host WHERE title_id = $1 ORDER BY kind, host',
      [titleId],
    );
    const first = hosts.find(({ kind }) => kind === 'article');
    const title = first ? await this.contexts.forHost(first.host) : null;
    return title ? { ...title, titleId, allHosts: hosts.map(({ host }) => host) } : null;
  }
}
