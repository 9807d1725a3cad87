import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { TimelineEntry } from '../request/request-view.js';

interface HistoryRow {
  at: Date;
  subject: 'request' | 'licence';
  step: string;
  from_state: string | null;
  to_state: string | null;
  actor_kind: 'member' | 'staff' | 'system';
  actor_id: string;
  actor_name: string | null;
  note: string | null;
}

/** Steps that are the desk's own affair. */
const INTERNAL = [
  'approval-proposed',
  'assigned',
  'released',
  'clearance-asked',
  'part-cleared',
  'part-excluded',
  'part-swapped',
  'part-reopened',
];

/** The story of one reference, oldest first. */
@Injectable()
export class TimelineQuery {
  constructor(private readonly reads: Reads) {}

  /** @param reader licensees see the desk as one, and not what it does among itself */
  async of(requestId: string, reader: 'licensee' | 'desk'): Promise<TimelineEntry[]> {
    const rows = await this.reads.query<HistoryRow>(
      `SELECT at, subject, step, from_state, to_state, actor_kind, actor_id, actor_name, note
         FROM licensing.history WHERE request_id = $1 ORDER BY id`,
      [requestId],
    );
    const shown = reader === 'desk' ? rows : rows.filter(({ step }) => !INTERNAL.includes(step));
    return shown.map((row) => ({
      at: row.at.toISOString(),
      subject: row.subject,
      step: row.step,
      from: row.from_state,
      to: row.to_state,
      by: byWhom(row, reader),
      note: row.note,
    }));
  }
}

function byWhom(row: HistoryRow, reader: 'licensee' | 'desk'): TimelineEntry['by'] {
  if (row.actor_kind === 'member') return { kind: 'licensee', name: row.actor_name };
  if (row.actor_kind === 'staff') return { kind: 'desk', name: reader === 'desk' ? row.actor_name : null };
  return { kind: row.actor_id.startsWith('rule') ? 'rule' : 'system', name: reader === 'desk' ? row.actor_id : null };
}
