import { defineEvent, defineJob } from '#platform/jobs';

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

export interface ArticleCorrectedPayload {
  articleId: string;
  fromVersion: number;
  toVersion: number;
  /** Whether those who hold a licence have to know; false when staff took the mark back. */
  material: boolean;
  /** What changed, such as `headline` or `picture-removed`; see `REVISION_CODES`. */
  codes: string[];
}

/** A new version corrects what an earlier one said, or staff decided whether it does. */
export const ArticleCorrected = defineEvent<ArticleCorrectedPayload>('catalogue.article-corrected.v1');

export const RejudgeRightsJob = defineJob<{ runId: string }>('catalogue.rejudge-rights');
export const EndDueRulesJob = defineJob<Record<string, never>>('catalogue.end-due-rules');
export const CheckListsJob = defineJob<Record<string, never>>('catalogue.check-lists');
