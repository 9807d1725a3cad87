import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { titleNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import type { ContributorTerms } from '../rights/rights-context.js';
import type { Relation } from './contributor.entity.js';
import type { HostKind } from './title-host.entity.js';

/** A title as anybody may see it. */
export interface TitleName {
  id: string;
  name: string;
  language: string;
}

export interface ContributorView {
  id: string;
  name: string;
  relation: Relation;
  terms: ContributorTerms;
}

export interface TitleView extends TitleName {
  ownNames: string[];
  hosts: { host: string; kind: HostKind }[];
  /** How many articles we have of it. */
  articles: number;
}

const VIEW = `SELECT t.id, t.name, t.language, t.own_names AS "ownNames",
    coalesce((SELECT json_agg(json_build_object('host', h.host, 'kind', h.kind) ORDER BY h.kind, h.host)
      FROM catalogue.title_host h WHERE h.title_id = t.id), '[]') AS hosts,
    (SELECT count(*)::int FROM catalogue.article a WHERE a.title_id = t.id) AS articles
  FROM catalogue.title t`;

@Injectable()
export class Titles {
  constructor(private readonly reads: Reads) {}

  /** All titles by name, for anybody: there are a few. */
  async names(): Promise<TitleName[]> {
    return this.reads.query<TitleName>('SELECT id, name, language FROM catalogue.title ORDER BY lower(name), id');
  }

  /** All titles, for the desk. */
  async list(actor: Actor): Promise<TitleView[]> {
    authorise(actor, ReadArticles);
    return this.reads.query<TitleView>(`${VIEW} ORDER BY lower(t.name), t.id`);
  }

  /** @throws catalogue.title-not-found */
  async byId(actor: Actor, titleId: string): Promise<TitleView & { contributors: ContributorView[] }> {
    authorise(actor, ReadArticles);
    const title = isId(titleId) ? await this.reads.one<TitleView>(`${VIEW} WHERE t.id = $1`, [titleId]) : undefined;
    if (!title) throw titleNotFound();
    const contributors = await this.reads.query<ContributorView>(
      'SELECT id, name, relation, terms FROM catalogue.contributor WHERE title_id = $1 ORDER BY lower(name) LIMIT 1000',
      [titleId],
    );
    return { ...title, contributors };
  }
}
