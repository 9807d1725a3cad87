import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { decodeCursor, encodeCursor, pageSize, Reads, type Page } from '#platform/database';
import { READ_DESK } from '../licensing.permissions.js';
import type { RequestState } from '../request/request.states.js';
import type { Swap } from './clearance.entity.js';
import type { ClearanceFileView, ClearanceFilter, ClearanceItem, ClearanceView, SwapView } from './clearance-view.js';
import type { ClearanceState } from './clearance.states.js';

interface FileRow {
  id: string;
  name: string;
  contentType: string;
  size: number;
  uploadedBy: string;
  at: string;
}

interface Row {
  id: string;
  article_id: string;
  component_id: string;
  kind: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  caption: string | null;
  credit_line: string | null;
  message: string;
  state: ClearanceState;
  owner: string | null;
  asked_at: Date | null;
  note: string | null;
  proof_url: string | null;
  proof_file: FileRow | null;
  swap: Swap | null;
  swap_file: FileRow | null;
  decided_by_name: string | null;
  decided_at: Date | null;
  opened_at: Date;
}

interface BoardRow extends Row {
  reference: string;
  request_state: RequestState;
  licensee: string;
  promised_at: Date | null;
}

const fileColumns = (f: string): string => `CASE WHEN ${f}.id IS NULL THEN NULL ELSE jsonb_build_object(
  'id', ${f}.id, 'name', ${f}.name, 'contentType', ${f}.content_type, 'size', ${f}.size,
  'uploadedBy', ${f}.uploaded_by_name, 'at', ${f}.at) END`;

const COLUMNS = `c.id, c.article_id, c.component_id, c.kind, c.headline, c.language, c.direction, c.caption, c.credit_line,
  c.message, c.state, c.owner, c.asked_at, c.note, c.proof_url, c.swap, c.decided_by_name, c.decided_at, c.opened_at,
  ${fileColumns('p')} AS proof_file, ${fileColumns('s')} AS swap_file`;

const JOINS = `licensing.clearance c
  LEFT JOIN licensing.clearance_file p ON p.id = c.proof_file_id
  LEFT JOIN licensing.clearance_file s ON s.id = (c.swap ->> 'fileId')::uuid`;

/** Parts that are being cleared. */
@Injectable()
export class ClearanceQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of one request, in the order of its articles and parts; permissions are asked by whoever shows it. */
  async ofRequest(requestId: string): Promise<ClearanceView[]> {
    const rows = await this.reads.query<Row>(`SELECT ${COLUMNS} FROM ${JOINS} WHERE c.request_id = $1 ORDER BY c.id`, [
      requestId,
    ]);
    return rows.map(toView);
  }

  /** The board: what waits, oldest promise first; else newest first. @throws kernel.forbidden, database.bad-cursor */
  async board(actor: Actor, filter: ClearanceFilter = {}): Promise<Page<ClearanceItem>> {
    authorise(actor, READ_DESK);
    const state = filter.state ?? 'open';
    const isOpen = state === 'open';
    const limit = pageSize(filter.limit ?? 50);
    const after = decodeCursor(filter.cursor, 2);
    const at = after?.[0] && !Number.isNaN(Date.parse(after[0])) ? new Date(after[0]) : null;
    const rows = await this.reads.query<BoardRow>(
      `SELECT ${COLUMNS}, r.reference, r.state AS request_state, r.promised_at,
          COALESCE(o.name, r.licensee ->> 'name') AS licensee
        FROM ${JOINS} JOIN licensing.request r ON r.id = c.request_id
        LEFT JOIN identity.v_organisation o ON o.id = r.organisation_id
        WHERE ($1 = 'all' OR c.state = $1) AND ${isOpen ? OPEN_AFTER : NEWEST_AFTER}
        ORDER BY ${isOpen ? 'r.promised_at, c.id' : 'c.id DESC'} LIMIT $4`,
      [state, at, after && isId(after[1]) ? after[1] : null, limit + 1],
    );
    return this.toPage(rows, limit);
  }

  private toPage(rows: readonly BoardRow[], limit: number): Page<ClearanceItem> {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const now = this.clock.now().getTime();
    return {
      items: shown.map((row) => ({
        ...toView(row),
        reference: row.reference,
        requestState: row.request_state,
        licensee: row.licensee,
        promisedAt: row.promised_at?.toISOString() ?? null,
        secondsLeft: row.promised_at ? Math.round((row.promised_at.getTime() - now) / 1000) : null,
      })),
      nextCursor:
        rows.length > limit && last
          ? encodeCursor([(last.promised_at ?? last.opened_at).toISOString(), last.id])
          : null,
    };
  }
}

/** What is open waits with its request; a closed request waits for nobody. */
const OPEN_AFTER = `r.state IN ('in_review', 'changes_requested')
  AND ($2::timestamptz IS NULL OR (r.promised_at, c.id) > ($2, $3::uuid))`;
const NEWEST_AFTER = '($3::uuid IS NULL OR c.id < $3) AND ($2::timestamptz IS NULL OR true)';

const toFile = (row: FileRow | null): ClearanceFileView | null => row && { ...row, at: new Date(row.at).toISOString() };

function toSwap({ swap, swap_file }: Row): SwapView | null {
  if (!swap) return null;
  if (swap.kind === 'part') {
    return { kind: 'part', componentId: swap.componentId, file: null, caption: null, creditLine: null };
  }
  return {
    kind: 'own',
    componentId: null,
    file: toFile(swap_file),
    caption: swap.caption,
    creditLine: swap.creditLine,
  };
}

function toView(row: Row): ClearanceView {
  return {
    id: row.id,
    articleId: row.article_id,
    componentId: row.component_id,
    ...{ kind: row.kind, headline: row.headline, language: row.language, direction: row.direction },
    ...{ caption: row.caption, creditLine: row.credit_line, message: row.message, state: row.state },
    owner: row.owner,
    askedAt: row.asked_at?.toISOString() ?? null,
    note: row.note,
    proofUrl: row.proof_url,
    proofFile: toFile(row.proof_file),
    swap: toSwap(row),
    decidedBy: row.decided_by_name,
    decidedAt: row.decided_at?.toISOString() ?? null,
    openedAt: row.opened_at.toISOString(),
  };
}
