import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';

/** Who fetched the files of a licence for the first time, and when. */
export interface DownloadRecord {
  /** ISO 8601. */
  at: string;
  /** By name, or by id when the person is gone. */
  by: string;
  revision: number;
}

/** The download log of a licence, oldest first. Whoever shows it has looked whose it is. */
@Injectable()
export class DownloadsQuery {
  constructor(private readonly reads: Reads) {}

  async of(licenceReference: string): Promise<DownloadRecord[]> {
    const rows = await this.reads.query<{ at: Date; by: string; revision: number }>(
      `SELECT d.first_at AS at, coalesce(m.name, d.user_id) AS by, p.revision
       FROM packaging.download d JOIN packaging.package p ON p.id = d.package_id
       LEFT JOIN identity.v_member m ON m.user_id::text = d.user_id AND m.organisation_id = d.organisation_id
       WHERE p.reference = $1 ORDER BY d.first_at LIMIT 500`,
      [licenceReference],
    );
    return rows.map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest }));
  }
}
