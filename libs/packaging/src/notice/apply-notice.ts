import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { BUILD_STEPS } from '../package/package.states.js';
import { BUILD_ATTEMPTS, BuildPackageJob } from '../packaging.jobs.js';
import type { NoticeEffect } from './packaged-notice.js';

export interface NoticeToApply {
  noticeId: string;
  articleId: string;
  kind: string;
  effect: NoticeEffect;
  /** For `replace`: the version whose text takes the licensed one's place, where the licence covers all of it. */
  versionId?: string;
  /** For each licence, the file that its package carries. */
  licences: readonly { licenceId: string; text: string }[];
}

/** Two notices about one licence make two versions, one after the other, and the second carries both. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('packaging:' || id, 0)) FROM unnest($1::text[]) AS id ORDER BY id`;

const KEEP = `
  INSERT INTO packaging.licence_notice (licence_id, notice_id, article_id, kind, effect, version_id, text, at)
  SELECT l.id, $1, $2, $3, $4, $5, l.text, $6 FROM unnest($7::uuid[], $8::text[]) AS l (id, text)
  ON CONFLICT DO NOTHING RETURNING licence_id AS id`;

/** The next version of the newest revision whose files are in the queue or made; one that has none yet will carry it. */
const QUEUE = `
  INSERT INTO packaging.package (id, licence_id, reference, organisation_id, revision, version, state, step, done, total,
    storage_prefix, queued_at, updated_at)
  SELECT l.package_id, p.licence_id, p.reference, p.organisation_id, p.revision, p.version + 1, 'queued', NULL, 0, $3,
    'packages/' || p.reference || '/r' || p.revision || '/v' || (p.version + 1), $4, $4
  FROM unnest($1::uuid[], $2::uuid[]) AS l (id, package_id)
  CROSS JOIN LATERAL (
    SELECT * FROM packaging.package WHERE licence_id = l.id ORDER BY revision DESC, version DESC LIMIT 1) p
  RETURNING id`;

/**
 * Has the files of licences made again with a notice, inside the transaction of whoever tells it. From the commit on,
 * files that lack a withdrawal are not handed out. A second time it does nothing.
 */
@Injectable()
export class ApplyNotice {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async within(tx: Tx, { noticeId, articleId, kind, effect, versionId, licences }: NoticeToApply): Promise<void> {
    const now = this.clock.now();
    const [ids, texts] = [licences.map(({ licenceId }) => licenceId), licences.map(({ text }) => text)];
    await tx.query(LOCK, [ids]);
    const version = effect === 'replace' ? (versionId ?? null) : null;
    const facts = [noticeId, articleId, kind, effect, version, now, ids, texts];
    const kept = await tx.query<{ id: string }[]>(KEEP, facts);
    const fresh = kept.map(({ id }) => id);
    if (fresh.length === 0) return;
    const packageIds = fresh.map(() => newId(now.getTime()));
    const queued = await tx.query<{ id: string }[]>(QUEUE, [fresh, packageIds, BUILD_STEPS.length, now]);
    for (const { id: packageId } of queued) {
      await this.jobs.enqueue(tx, BuildPackageJob, { packageId }, { maxAttempts: BUILD_ATTEMPTS });
    }
  }
}
