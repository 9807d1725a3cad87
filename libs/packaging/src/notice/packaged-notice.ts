export const NOTICE_EFFECTS = ['tell', 'replace', 'withdraw'] as const;
/** `tell`: a file more. `replace`: the new text in place of the licensed one. `withdraw`: nothing of the article but it. */
export type NoticeEffect = (typeof NOTICE_EFFECTS)[number];

/** A correction, a kill or the like, as a package carries it. */
export interface PackagedNotice {
  noticeId: string;
  articleId: string;
  /** `correction`, `update`, `kill` or `takedown`: in the name of its file. */
  kind: string;
  effect: NoticeEffect;
  /** Of the text that takes the licensed one's place; null unless it does. */
  versionId: string | null;
  version: number | null;
  /** The whole file, as text. */
  text: string;
}

export const isWithdrawn = (notices: readonly PackagedNotice[] | undefined, articleId: string): boolean =>
  notices?.some((notice) => notice.articleId === articleId && notice.effect === 'withdraw') ?? false;

/** The files of an article's notices, the oldest first: `NOTICE-1-correction.txt`. */
export const noticeFiles = (
  notices: readonly PackagedNotice[] | undefined,
  articleId: string,
): { name: string; text: string }[] =>
  (notices ?? [])
    .filter((notice) => notice.articleId === articleId)
    .map(({ kind, text }, index) => ({ name: `NOTICE-${String(index + 1)}-${kind}.txt`, text }));
