import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { ReadArticles } from '../catalogue.permissions.js';
import { AGENCIES } from '../rights/agencies.js';
import type { OwnerKind } from '../rights/find-owners.js';
import { LIBRARIES, SOCIAL_NETWORKS } from '../rights/other-owners.js';

export interface RightsOwnerView {
  id: string;
  kind: OwnerKind;
  name: string;
  names: string[];
}

export interface RightsOwnersView {
  /** What the house added. */
  own: RightsOwnerView[];
  /** The names of the lists that come with the software; they cannot be changed here. */
  shipped: { kind: OwnerKind; name: string }[];
}

const SHIPPED = [
  ...AGENCIES.map(({ name }) => ({ kind: 'agency' as const, name })),
  ...LIBRARIES.map(({ name }) => ({ kind: 'library' as const, name })),
  ...SOCIAL_NETWORKS.map(({ name }) => ({ kind: 'social-media' as const, name })),
];

@Injectable()
export class RightsOwners {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor): Promise<RightsOwnersView> {
    authorise(actor, ReadArticles);
    const own = await this.reads.query<RightsOwnerView>(
      'SELECT id, kind, name, names FROM catalogue.rights_owner ORDER BY lower(name) LIMIT 1000',
    );
    return { own, shipped: SHIPPED };
  }
}
