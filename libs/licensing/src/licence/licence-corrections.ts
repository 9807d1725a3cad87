import type { Reads } from '#platform/database';
import type { LicenceSnapshot } from './licence-snapshot.js';

/** A newer version of a licensed article that corrects what was licensed. */
export interface LicenceCorrection {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  canonicalUrl: string;
  licensedVersion: number;
  version: number;
  /** What it changed, such as `headline` or `text`. */
  codes: string[];
  /** What our newsroom says of it. */
  note: string | null;
  at: string;
}

const CORRECTIONS = `
  SELECT c.article_id AS "articleId", c.version, c.codes, c.note, c.at
  FROM jsonb_to_recordset($1::jsonb) AS i ("articleId" uuid, "articleVersion" integer)
  JOIN catalogue.v_article_correction c ON c.article_id = i."articleId" AND c.version > i."articleVersion"
  ORDER BY c.at DESC, c.version DESC LIMIT 200`;

/** What was corrected in a licence's articles since they were licensed, the newest first. The licence stays as it is. */
export async function correctionsSince(reads: Reads, { items }: LicenceSnapshot): Promise<LicenceCorrection[]> {
  const licensed = items.map(({ articleId, articleVersion }) => ({ articleId, articleVersion }));
  const rows = await reads.query<Omit<LicenceCorrection, 'at'> & { at: Date }>(CORRECTIONS, [JSON.stringify(licensed)]);
  return rows.map((row) => {
    const item = items.find(({ articleId }) => articleId === row.articleId)!;
    return {
      ...{ articleId: row.articleId, headline: item.headline, language: item.language, direction: item.direction },
      ...{ canonicalUrl: item.canonicalUrl, licensedVersion: item.articleVersion, version: row.version },
      ...{ codes: row.codes, note: row.note, at: row.at.toISOString() },
    };
  });
}
