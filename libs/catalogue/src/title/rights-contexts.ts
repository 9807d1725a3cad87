import { Injectable } from '@nestjs/common';
import { Reads, type Tx } from '#platform/database';
import { titleNotFound } from '../catalogue.errors.js';
import type { KnownOwner } from '../rights/find-owners.js';
import type { BulkRule, ContributorContract, RightsContext } from '../rights/rights-context.js';
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
  hosts: { host: string; kind: HostKind }[] | null;
  people: (ContributorContract & { relation: 'staff' | 'contributor' })[] | null;
  owners: KnownOwner[] | null;
  rules: BulkRule[] | null;
}

const PEOPLE = `(SELECT json_agg(json_build_object('name', c.name, 'relation', c.relation, 'terms', c.terms,
    'from', c.valid_from, 'until', c.valid_until) ORDER BY c.valid_from NULLS FIRST, c.id)
  FROM catalogue.contributor c WHERE c.title_id = t.id)`;
const OWNERS = `(SELECT json_agg(json_build_object('kind', o.kind, 'name', o.name, 'names', o.names) ORDER BY o.id)
  FROM catalogue.rights_owner o)`;
const RULES = `(SELECT json_agg(json_build_object('id', r.id, 'titleId', r.title_id, 'section', r.section,
    'contributor', r.contributor, 'source', r.source, 'parts', r.parts, 'status', r.status) ORDER BY r.id)
  FROM catalogue.rights_rule r WHERE r.state = 'applied' AND (r.title_id IS NULL OR r.title_id = t.id))`;
const TITLE = `
  SELECT t.id, t.name, t.own_names, t.language,
    (SELECT json_agg(json_build_object('host', h.host, 'kind', h.kind)) FROM catalogue.title_host h WHERE h.title_id = t.id) AS hosts,
    ${PEOPLE} AS people, ${OWNERS} AS owners, ${RULES} AS rules
  FROM catalogue.title t`;
const OF_HOST = `${TITLE} JOIN catalogue.title_host own ON own.title_id = t.id
  WHERE own.host = ANY($1::text[]) AND own.kind = 'article' LIMIT 1`;

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** What titles know of themselves when articles are imported. */
@Injectable()
export class RightsContexts {
  constructor(private readonly reads: Reads) {}

  /** The title whose pages lie on this host (with or without `www.`), or null. One statement. */
  async forHost(host: string): Promise<TitleOfHost | null> {
    const row = await this.reads.one<Row>(OF_HOST, [[host, withoutWww(host), `www.${host}`]]);
    return row ? toTitle(row) : null;
  }

  /** Every title's context by the title's id, inside a transaction that judges articles again. One statement. */
  async all(tx: Tx): Promise<Map<string, RightsContext>> {
    const rows = await tx.query<Row[]>(TITLE);
    return new Map(rows.map((row) => [row.id, toTitle(row).context]));
  }

  /** One title's context, inside a transaction. One statement. */
  async ofTitle(tx: Tx, titleId: string): Promise<RightsContext> {
    const [row] = await tx.query<Row[]>(`${TITLE} WHERE t.id = $1`, [titleId]);
    if (!row) throw titleNotFound();
    return toTitle(row).context;
  }
}

function toTitle(row: Row): TitleOfHost {
  const people = row.people ?? [];
  const hosts = row.hosts ?? [];
  return {
    titleId: row.id,
    language: row.language,
    articleHosts: withBothForms(hosts.filter(({ kind }) => kind === 'article').map((entry) => entry.host)),
    context: {
      titleName: row.name,
      ownNames: row.own_names,
      staff: people.filter(({ relation }) => relation === 'staff').map(({ name }) => name),
      contributors: people
        .filter(({ relation }) => relation === 'contributor')
        .map(({ name, terms, from, until }) => ({ ...{ name, terms }, ...{ from, until } })),
      owners: row.owners ?? [],
      rules: row.rules ?? [],
    },
  };
}

/** A host stands for itself and its `www.` form. */
export const withBothForms = (hosts: readonly string[]): string[] => [
  ...new Set(hosts.flatMap((host) => [host, withoutWww(host), `www.${withoutWww(host)}`])),
];
