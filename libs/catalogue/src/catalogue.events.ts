import { defineEvent } from '#platform/jobs';

export interface ArticleImportedPayload {
  articleId: string;
  versionId: string;
  /** 1 for a new article. */
  version: number;
  titleId: string;
}

/** An article was imported, or a re-import made a new version of it. */
export const ArticleImported = defineEvent<ArticleImportedPayload>('catalogue.article-imported.v1');

/** The newsroom withdrew an article; nothing of it may be licensed any more. */
export const ArticleKilled = defineEvent<{ articleId: string; titleId: string }>('catalogue.article-killed.v1');
