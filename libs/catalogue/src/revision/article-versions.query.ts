import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { ArticleContent, Direction } from '../article/article-content.js';
import { articleNotFound, versionNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import type { RevisionCode } from './assess-revision.js';
import { diffVersions, type VersionDiff } from './diff-versions.js';

export interface RevisionDecision {
  material: boolean;
  note: string;
  at: string;
  actorId: string | null;
  actorName: string | null;
}

/** One version in an article's list. */
export interface ArticleVersionItem {
  version: number;
  headline: string;
  wordCount: number;
  importedAt: string;
  importedByKind: string;
  /** Null for the first version, and for those from before revisions were kept. */
  fromVersion: number | null;
  material: boolean | null;
  foundMaterial: boolean | null;
  codes: RevisionCode[];
  note: string | null;
  /** The newest first. */
  decisions: RevisionDecision[];
}

export interface ArticleVersionsView {
  articleId: string;
  headline: string;
  language: string;
  direction: Direction;
  /** The newest first. */
  versions: ArticleVersionItem[];
}

export interface VersionDiffView extends VersionDiff {
  articleId: string;
  from: number;
  to: number;
  language: string;
  direction: Direction;
}

const LIST = `
  SELECT v.version, v.content ->> 'headline' AS headline, (v.content ->> 'wordCount')::int AS "wordCount",
    v.imported_at AS "importedAt", v.imported_by_kind AS "importedByKind", r.from_version AS "fromVersion", r.material,
    r.found_material AS "foundMaterial", coalesce(r.codes, '{}') AS codes, r.note,
    coalesce((SELECT json_agg(json_build_object('material', h.material, 'note', h.note, 'at', h.at,
        'actorId', h.actor_id, 'actorName', h.actor_name) ORDER BY h.id DESC)
      FROM catalogue.revision_history h WHERE h.article_id = v.article_id AND h.version = v.version), '[]') AS decisions
  FROM catalogue.article_version v
  LEFT JOIN catalogue.article_revision r ON r.article_id = v.article_id AND r.version = v.version
  WHERE v.article_id = $1 ORDER BY v.version DESC LIMIT 500`;

interface ContentRow {
  version: number;
  content: ArticleContent;
}

@Injectable()
export class ArticleVersions {
  constructor(private readonly reads: Reads) {}

  /** @throws catalogue.article-not-found */
  async list(actor: Actor, articleId: string): Promise<ArticleVersionsView> {
    authorise(actor, ReadArticles);
    const article = isId(articleId)
      ? await this.reads.one<Omit<ArticleVersionsView, 'articleId' | 'versions'>>(
          'SELECT headline, language, direction FROM catalogue.article WHERE id = $1',
          [articleId],
        )
      : undefined;
    if (!article) throw articleNotFound();
    return { articleId, ...article, versions: await this.reads.query<ArticleVersionItem>(LIST, [articleId]) };
  }

  /** What is different between two versions. @throws catalogue.version-not-found */
  async diff(actor: Actor, articleId: string, from: number, to: number): Promise<VersionDiffView> {
    authorise(actor, ReadArticles);
    const isAsked = isId(articleId) && [from, to].every((one) => Number.isInteger(one) && one > 0 && one < 1_000_000);
    const rows = isAsked
      ? await this.reads.query<ContentRow>(
          'SELECT version, content FROM catalogue.article_version WHERE article_id = $1 AND version = ANY($2::int[])',
          [articleId, [from, to]],
        )
      : [];
    const [before, after] = [from, to].map((wanted) => rows.find(({ version }) => version === wanted));
    if (!before || !after) throw versionNotFound();
    const { language, direction } = after.content;
    return { articleId, from, to, language, direction, ...diffVersions(before.content, after.content) };
  }
}
