import { stringify } from 'csv-stringify/sync';
import type { AuditEntryView } from './audit-log.query.js';

const COLUMNS = ['time', 'actor kind', 'actor', 'name', 'action', 'subject kind', 'subject', 'data', 'seal', 'id'];

/** The audit log as CSV (RFC 4180); no cell begins a formula. */
export function auditCsv(entries: readonly AuditEntryView[]): string {
  const rows = entries.map(({ id, at, actor, action, subject, data, seal }) => [
    ...[at, actor.kind, actor.id ?? '', actor.name ?? '', action, subject.kind, subject.id],
    ...[JSON.stringify(data), seal ?? '', id],
  ]);
  return stringify([COLUMNS, ...rows], { escape_formulas: true, record_delimiter: '\r\n' });
}
