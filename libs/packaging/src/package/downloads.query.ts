import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { READ_DESK } from '#libs/licensing';
import { Reads } from '#platform/database';

export const DOWNLOAD_MEANS = ['member', 'token', 'link'] as const;

/** One time that files of a licence were handed out. */
export interface DownloadRecord {
  /** ISO 8601. */
  at: string;
  /** A person who is signed in, a system with its token, or whoever had a link. */
  means: (typeof DOWNLOAD_MEANS)[number];
  /** Of the person (their id when they are gone), of the token, or of the place that the link was sent to. */
  name: string | null;
  revision: number;
  /** The file, as the manifest names it; null for the whole package. */
  part: string | null;
}

/** Those a page shows. */
const SHOWN_AT_MOST = 50;
/** Those that go into evidence. */
const READ_AT_MOST = 500;

/** The download log of a licence. A verification by whomever is none. */
@Injectable()
export class DownloadsQuery {
  constructor(private readonly reads: Reads) {}

  /** For the desk, the newest first. @throws kernel.forbidden */
  async newest(actor: Actor, licenceReference: string): Promise<DownloadRecord[]> {
    authorise(actor, READ_DESK);
    return this.read(licenceReference, `DESC LIMIT ${SHOWN_AT_MOST}`);
  }

  /** The oldest first. Whoever shows it has looked whose it is. */
  of(licenceReference: string): Promise<DownloadRecord[]> {
    return this.read(licenceReference, `LIMIT ${READ_AT_MOST}`);
  }

  private async read(licenceReference: string, order: string): Promise<DownloadRecord[]> {
    const rows = await this.reads.query<Omit<DownloadRecord, 'at'> & { at: Date }>(`${LOG_SQL} ${order}`, [
      licenceReference,
    ]);
    return rows.map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest }));
  }
}

const LOG_SQL = `
  SELECT h.at, CASE WHEN h.user_id IS NOT NULL THEN 'member' WHEN h.token_id IS NOT NULL THEN 'token' ELSE 'link' END AS means,
    coalesce(m.name, h.user_id, k.name, t.name) AS name, p.revision, h.part
  FROM packaging.handover h JOIN packaging.package p ON p.id = h.package_id
  LEFT JOIN identity.v_member m ON m.user_id::text = h.user_id AND m.organisation_id = h.organisation_id
  LEFT JOIN identity.v_api_token k ON k.id = h.token_id
  LEFT JOIN packaging.delivery d ON d.id = h.delivery_id
  LEFT JOIN packaging.delivery_target t ON t.id = d.target_id
  WHERE p.reference = $1
  ORDER BY h.at`;
