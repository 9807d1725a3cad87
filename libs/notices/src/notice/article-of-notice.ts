import { isId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { articleUnknown, versionUnknown } from '../notices.errors.js';

/** What of the article a notice keeps, as it is called now. */
export interface NoticedArticle {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  titleName: string;
  canonicalUrl: string;
}

const FACE = `
  SELECT id AS "articleId", headline, language, direction, title_name AS "titleName", canonical_url AS "canonicalUrl"
  FROM catalogue.v_article WHERE id = $1`;

/** @throws notices.article-unknown */
export async function articleOfNotice(tx: Tx, articleId: string): Promise<NoticedArticle> {
  const [face] = isId(articleId) ? await tx.query<NoticedArticle[]>(FACE, [articleId]) : [];
  if (!face) throw articleUnknown();
  return face;
}

/** The ids of versions by number. @throws notices.version-unknown */
export async function versionId(tx: Tx, articleId: string, version: number, field: string): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    'SELECT id FROM catalogue.v_article_version WHERE article_id = $1 AND version = $2',
    [articleId, version],
  );
  if (!row) throw versionUnknown(field);
  return row.id;
}
