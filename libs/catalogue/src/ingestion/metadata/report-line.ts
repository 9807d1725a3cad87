import { findOwners } from '../../rights/find-owners.js';

/** `LONDON (Reuters) -`, `Paris, 3 mars (AFP) – Von …`, `لندن (رويترز)`: what stands before, in and behind the bracket. */
const REPORT = /^\W*(.{2,60}?)\s*[([（]([^()[\]（）]{2,40})[)\]）]\s*(?:\.?[-–—:]+\s*(.*))?$/su;

export interface ReportLine {
  /** Somebody’s name, where what stands before the bracket is not a place. */
  before: string | null;
  agency: string;
  /** What follows the dash, such as a name. */
  behind: string;
}

/** One word, capitals throughout, or with a day behind it: that is a place, not a person. */
function isPlace(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const hasCase = /\p{Lu}|\p{Ll}/u.test(text);
  return words.length === 1 || (hasCase && !/\p{Ll}/u.test(text)) || /[,،]?\s*\d|[,،]/u.test(text);
}

/** A line that begins as an agency’s report does; null for any other, a name with a place in brackets too. */
export function readReportLine(line: string): ReportLine | null {
  const [, before = '', agency = '', behind] = REPORT.exec(line) ?? [];
  if (agency === '' || !findOwners(agency).some(({ kind }) => kind === 'agency')) return null;
  return { before: behind !== undefined || isPlace(before) ? null : before, agency, behind: behind ?? '' };
}
