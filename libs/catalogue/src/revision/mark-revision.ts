import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, staffName, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { ArticleCorrected } from '../catalogue.events.js';
import { reasonMissing, versionNotFound } from '../catalogue.errors.js';
import { ChangeArticleState } from '../catalogue.permissions.js';
import { ArticleRevision } from './article-revision.entity.js';
import { RevisionHistory } from './revision-history.entity.js';

export interface MarkRevisionInput {
  articleId: string;
  version: number;
  /** Whether those who hold a licence on an earlier version have to know. */
  material: boolean;
  /** Read by them where it is a correction, and kept in the history. */
  note: string;
}

const LARGEST_VERSION = 1_000_000;

/**
 * Staff decide whether a version corrects the one before it, and publish what they decided.
 * @throws catalogue.version-not-found, also for the first version; catalogue.reason-missing
 */
@Injectable()
export class MarkRevision {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: MarkRevisionInput): Promise<{ version: number; material: boolean }> {
    authorise(actor, ChangeArticleState);
    const note = input.note.trim().slice(0, 1_000);
    if (note === '') throw reasonMissing();
    await this.transactions.run((tx) => this.mark(tx, actor, { ...input, note }));
    return { version: input.version, material: input.material };
  }

  private async mark(tx: Tx, actor: Actor, { articleId, version, material, note }: MarkRevisionInput): Promise<void> {
    const isVersion = isId(articleId) && Number.isInteger(version) && version > 0 && version < LARGEST_VERSION;
    const where = { articleId, version };
    const revision = isVersion
      ? await tx.findOne(ArticleRevision, { where, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!revision) throw versionNotFound();
    await tx.update(ArticleRevision, where, { material, note: material ? note : null });
    const { kind, id } = actorRef(actor);
    const at = this.clock.now();
    await tx.insert(RevisionHistory, {
      ...where,
      material,
      note,
      at,
      actorKind: kind,
      actorId: id,
      actorName: staffName(actor),
    });
    await this.audit.record(tx, actor, {
      action: material ? 'catalogue.revision-marked' : 'catalogue.revision-unmarked',
      subject: { kind: 'article', id: articleId },
      data: { version },
    });
    if (revision.material === material) return;
    await this.events.publish(tx, ArticleCorrected, {
      ...{ articleId, fromVersion: revision.fromVersion, toVersion: version },
      ...{ material, codes: revision.codes },
    });
  }
}
