import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { LicenceDetail } from './licence-view.js';
import type { SuspensionCause } from './licence-cause.js';
import { stateReason } from './state-reasons.js';

interface Row {
  cause: SuspensionCause['kind'] | null;
  code: string;
  articles: string[] | null;
  headlines: string[] | null;
  at: Date;
}

const SQL = `
  SELECT cause_kind AS cause, reason_code AS code, NULL::jsonb AS articles, NULL::jsonb AS headlines, placed_at AS at
  FROM licensing.suspension WHERE licence_id = $1 AND lifted_at IS NULL
  UNION ALL
  SELECT NULL, data ->> 'reasonCode', data -> 'articles', data -> 'headlines', at
  FROM licensing.history WHERE request_id = $2 AND subject = 'licence' AND step = 'items-ended'
  ORDER BY at`;

/** What holds a licence, and which of its articles have ended: one statement. */
@Injectable()
export class LicenceStandingQuery {
  constructor(private readonly reads: Reads) {}

  async of(licenceId: string, requestId: string): Promise<Pick<LicenceDetail, 'suspensions' | 'endedItems'>> {
    const rows = await this.reads.query<Row>(SQL, [licenceId, requestId]);
    return { suspensions: rows.flatMap(toSuspension), endedItems: rows.flatMap(toEnded) };
  }
}

const toSuspension = ({ cause, code, at }: Row): LicenceDetail['suspensions'] =>
  cause === null ? [] : [{ cause, code, ...stateReason(code), since: at.toISOString() }];

const toEnded = ({ articles, headlines, code, at }: Row): LicenceDetail['endedItems'] =>
  (articles ?? []).map((articleId, index) => ({
    articleId,
    headline: headlines?.[index] ?? '',
    reason: { code, ...stateReason(code) },
    endedAt: at.toISOString(),
  }));
