import { requestInvalid } from '../licensing.errors.js';
import { Findings, isOneOf } from '../terms/findings.js';

/** One of the reasons we know. @throws licensing.request-invalid */
export function checkReason(
  reasons: Readonly<Record<string, unknown>>,
  { reasonCode, note }: { reasonCode?: string; note?: string },
): { code: string; note: string | null } {
  if (isOneOf(reasonCode, Object.keys(reasons))) return { code: reasonCode, note: note?.trim() || null };
  const findings = new Findings();
  findings.add('reasonCode', 'reason-unknown', `Choose a reason: ${Object.keys(reasons).join(', ')}.`);
  throw requestInvalid(findings.errors);
}
