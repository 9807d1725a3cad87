import type { Finding } from './finding.js';
import type { CheckFailure, CheckOutcome, PageCheck } from './page-check.entity.js';

/** One report. */
export interface PageCheckView {
  id: string;
  /** Of the licence. */
  reference: string;
  articleId: string;
  url: string;
  finalUrl: string | null;
  outcome: CheckOutcome;
  findings: Finding[];
  failure: CheckFailure | null;
  checkedBy: { kind: 'member' | 'staff'; name: string };
  /** ISO 8601. */
  checkedAt: string;
}

export const toCheckView = (check: PageCheck): PageCheckView => ({
  ...{ id: check.id, reference: check.reference, articleId: check.articleId },
  ...{ url: check.url, finalUrl: check.finalUrl, outcome: check.outcome },
  ...{ findings: check.findings, failure: check.failure },
  checkedBy: { kind: check.checkedByKind, name: check.checkedByName },
  checkedAt: check.checkedAt.toISOString(),
});
