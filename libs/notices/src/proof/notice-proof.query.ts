import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { noticeNotFound } from '../notices.errors.js';
import { READ_NOTICES } from '../notices.permissions.js';

const BATCH = 1_000;
const HEAD = ['licence', 'organisation', 'time', 'step', 'way', 'by kind', 'by', 'detail'];
const OPTIONS = { escape_formulas: true, record_delimiter: '\r\n' } as const;
/** So that spreadsheets read Arabic. */
const BOM = '\uFEFF';

interface Row {
  reference: string;
  organisation_name: string;
  at: Date;
  step: string;
  way: string | null;
  actor_kind: string;
  actor_name: string | null;
  data: object;
  id: string;
  recipient_id: string;
}

const SQL = `
  SELECT r.reference, r.organisation_name, h.at, h.step, h.way, h.actor_kind, h.actor_name, h.data, h.id, h.recipient_id
  FROM notices.recipient r JOIN notices.recipient_history h ON h.recipient_id = r.id
  WHERE r.notice_id = $1 AND (h.recipient_id, h.id) > ($2::uuid, $3::bigint) ORDER BY h.recipient_id, h.id LIMIT ${String(BATCH)}`;

/** Proof for a file or a court: every step with every holder, with its time and way, as CSV (RFC 4180), page after page. */
@Injectable()
export class NoticeProofQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws notices.notice-not-found, kernel.forbidden */
  async csv(actor: Actor, noticeId: string): Promise<{ fileName: string; stream: Readable }> {
    authorise(actor, READ_NOTICES);
    const notice = isId(noticeId)
      ? await this.reads.one<{ kind: string; at: Date | null }>(
          'SELECT kind, sent_at AS at FROM notices.notice WHERE id = $1',
          [noticeId],
        )
      : undefined;
    if (!notice) throw noticeNotFound();
    const day = notice.at?.toISOString().slice(0, 10) ?? 'draft';
    return { fileName: `${notice.kind}-${day}-proof.csv`, stream: Readable.from(this.lines(noticeId)) };
  }

  private async *lines(noticeId: string): AsyncGenerator<string> {
    yield BOM + stringify([HEAD], OPTIONS);
    let after: [string, string] = ['00000000-0000-0000-0000-000000000000', '0'];
    for (let read = BATCH; read === BATCH;) {
      const rows = await this.reads.query<Row>(SQL, [noticeId, ...after]);
      if (rows.length > 0) yield stringify(rows.map(toCells), OPTIONS);
      const last = rows.at(-1);
      if (last) after = [last.recipient_id, last.id];
      read = rows.length;
    }
  }
}

const toCells = (row: Row): string[] => [
  ...[row.reference, row.organisation_name, row.at.toISOString(), row.step, row.way ?? ''],
  ...[row.actor_kind, row.actor_name ?? '', Object.values(row.data).join(', ')],
];
