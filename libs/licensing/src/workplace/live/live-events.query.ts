import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { LiveCatchUp, LiveEvent } from './live-view.js';

const MOST = 500;
/** Numbers are given before the commit: a lower one may appear this much later than a higher one. */
const OVERLAP = '30 seconds';

const AFTER_SQL = `
  SELECT id::text, kind, subject FROM licensing.desk_event
  WHERE id > $1 OR at > (SELECT at - interval '${OVERLAP}' FROM licensing.desk_event WHERE id = $1)
  ORDER BY id LIMIT ${MOST + 1}`;

/** The changes of the last day, for whoever was away. No permission is asked: whoever streams them has asked. */
@Injectable()
export class LiveEvents {
  constructor(private readonly reads: Reads) {}

  /** What came after an event, and a little of what came just before it, as being told twice does no harm. */
  async after(id: string): Promise<LiveCatchUp> {
    const isKept = await this.reads.one('SELECT 1 FROM licensing.desk_event WHERE id = $1', [id]);
    if (!isKept) return { events: [], isTooMuch: true };
    const events = await this.reads.query<LiveEvent>(AFTER_SQL, [id]);
    return events.length > MOST ? { events: [], isTooMuch: true } : { events, isTooMuch: false };
  }

  /** The newest number; `0` when nothing has happened yet. */
  async newest(): Promise<string> {
    const row = await this.reads.one<{ id: string }>(
      'SELECT coalesce(max(id), 0)::text AS id FROM licensing.desk_event',
    );
    return row?.id ?? '0';
  }
}
