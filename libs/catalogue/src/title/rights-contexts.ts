import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { ContributorTerms, RightsContext } from '../rights/rights-context.js';
import type { HostKind } from './title-host.entity.js';

/** The title a host belongs to, with what import needs to know of it. */
export interface TitleOfHost {
  titleId: string;
  language: string;
  /** Where its pages may lie. */
  articleHosts: string[];
  context: RightsContext;
}

interface Row {
  id: string;
  name: string;
  own_names: string[];
  language: string;
  hosts: { host: string; kind: HostKind }[];
  people: { name: string; relation: 'staff' | 'contributor'; terms: ContributorTerms }[] | null;
}

const TITLE = `
  SELECT t.id, t.name, t.own_names, t.language,
    (SELECT json_agg(json_build_object('host', h.host, 'kind', h.kind)) FROM catalogue.title_host h WHERE h.title_id = t.id) AS hosts,
    (SELECT json_agg(json_build_object('name', c.name, 'relation', c.relation, 'terms', c.terms) ORDER BY c.id)
       FROM catalogue.contributor c WHERE c.title_id = t.id) AS people
  FROM catalogue.title t JOIN catalogue.title_host own ON own.title_id = t.id
  WHERE own.host = ANY($1::text[]) AND own.kind = 'article' LIMIT 1`;

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** What titles know of themselves when articles are imported. */
@Injectable()
export class RightsContexts {
  constructor(private readonly reads: Reads) {}

  /** The title whose pages lie on this host (with or without `www.`), or null. One statement. */
  async forHost(host: string): Promise<TitleOfHost | null> {
    const row = await this.reads.one<Row>(TITLE, [[host, withoutWww(host), `www.${host}`]]);
    if (!row) return null;
    const people = row.people ?? [];
    return {
      titleId: row.id,
      language: row.language,
      articleHosts: withBothForms(row.hosts.filter(({ kind }) => kind === 'article').map((entry) => entry.host)),
      context: {
        titleName: row.name,
        ownNames: row.own_names,
        staff: people.filter(({ relation }) => relation === 'staff').map(({ name }) => name),
        contributors: people
          .filter(({ relation }) => relation === 'contributor')
          .map(({ name, terms }) => ({ name, terms })),
      },
    };
  }
}

/** A host stands for itself and its `www.` form. */
export const withBothForms = (hosts: readonly string[]): string[] => [
  ...new Set(hosts.flatMap((host) => [host, withoutWww(host), `www.${withoutWww(host)}`])),
];
