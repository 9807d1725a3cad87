import { isId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { articleNotFound } from '../catalogue.errors.js';
import { Article } from './article.entity.js';

/** @throws catalogue.article-not-found */
export async function lockArticle(tx: Tx, articleId: string): Promise<Article> {
  const article = isId(articleId)
    ? await tx.findOne(Article, { where: { id: articleId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!article) throw articleNotFound();
  return article;
}
