import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';

/** Who fetched the files of a licence, and when. */
export interface DownloadRecord {
  /** ISO 8601. */
  at: string;
  /** A person by name, or by id when they are gone; else the token, or the place whose link was used. */
  by: string;
  revision: number;
  /** The file of the package; null for all of it, and for a person, of whom the first time is kept. */
  part: string | null;
}

/** The download log of a licence, oldest first. Whoever shows it has looked whose it is. */
@Injectable()
export class DownloadsQuery {
  constructor(private readonly reads: Reads) {}

  async of(licenceReference: string): Promise<DownloadRecord[]> {
    const rows = await this.reads.query<Omit<DownloadRecord, 'at'> & { at: Date }>(LOG_SQL, [licenceReference]);
    return rows.map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest }));
  }
}

const LOG_SQL = `
  SELECT d.first_at AS at, coalesce(m.name, d.user_id) AS by, p.revision, NULL AS part
    FROM packaging.download d JOIN packaging.package p ON p.id = d.package_id
    LEFT JOIN identity.v_member m ON m.user_id::text = d.user_id AND m.organisation_id = d.organisation_id
   WHERE p.reference = $1
   UNION ALL
  SELECT h.at, coalesce('the token “' || k.name || '”', 'a link sent to “' || t.name || '”', 'a link'), p.revision, h.part
    FROM packaging.handover h JOIN packaging.package p ON p.id = h.package_id
    LEFT JOIN identity.v_api_token k ON k.id = h.token_id
    LEFT JOIN packaging.delivery d ON d.id = h.delivery_id
    LEFT JOIN packaging.delivery_target t ON t.id = d.target_id
   WHERE p.reference = $1
   ORDER BY at LIMIT 500`;
