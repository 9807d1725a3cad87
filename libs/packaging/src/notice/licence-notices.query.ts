import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { PackagedNotice } from './packaged-notice.js';

const OF_LICENCE = `
  SELECT n.notice_id AS "noticeId", n.article_id AS "articleId", n.kind, n.effect, n.version_id AS "versionId",
    v.version, n.text
  FROM packaging.licence_notice n LEFT JOIN catalogue.v_article_version v ON v.id = n.version_id
  WHERE n.licence_id = $1 ORDER BY n.at, n.notice_id`;

/** What the files of a licence have to carry at this moment, the oldest first. */
@Injectable()
export class LicenceNoticesQuery {
  constructor(private readonly reads: Reads) {}

  async of(licenceId: string): Promise<PackagedNotice[]> {
    return this.reads.query<PackagedNotice>(OF_LICENCE, [licenceId]);
  }
}
