import { Inject, Injectable } from '@nestjs/common';
import { ArticleFactsQuery } from '#libs/catalogue';
import { CLOCK, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { reviewerOf } from '../decision/decide-request.js';
import { recordHistory } from '../history/record-history.js';
import { requestInvalid, requestMovedOn } from '../licensing.errors.js';
import { clearanceNotFound, clearanceState } from '../request/life.errors.js';
import { changeRequest } from '../request/move-request.js';
import { lockRequest } from '../request/lock-request.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { Findings } from '../terms/findings.js';
import { isSoldPart } from '../terms/sold-part.js';
import { checkClearance, type CheckedClearance } from './check-clearance.js';
import { Clearance, ClearanceFile } from './clearance.entity.js';
import { ClearanceQuery } from './clearance.query.js';
import type { ClearanceAction, ClearanceView, DecideClearanceInput } from './clearance-view.js';
import { clearanceStates, type ClearanceState } from './clearance.states.js';

const LEADS_TO: Record<Exclude<ClearanceAction, 'ask'>, ClearanceState> = {
  clear: 'cleared',
  exclude: 'excluded',
  swap: 'swapped',
  reopen: 'open',
};
const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];

/** The desk works on a part whose rights are unclear. What is decided holds for this request only. */
@Injectable()
export class DecideClearance {
  constructor(
    private readonly transactions: Transactions,
    private readonly clearances: ClearanceQuery,
    private readonly articles: ArticleFactsQuery,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns all parts of the request that need clearance, as they are then
   * @throws licensing.request-invalid, licensing.request-not-found, licensing.clearance-not-found,
   * licensing.clearance-state, licensing.request-moved-on, kernel.forbidden
   */
  async execute(actor: Actor, input: DecideClearanceInput): Promise<ClearanceView[]> {
    const reviewer = reviewerOf(actor);
    const decision = checkClearance(input);
    const requestId = await this.transactions.run(async (tx) => {
      const request = await lockRequest(tx, decision.reference);
      if (request.state !== 'in_review' && request.state !== 'changes_requested') {
        const state = request.state.replaceAll('_', ' ');
        throw requestMovedOn(`This request is ${state}, so its parts are no longer cleared.`);
      }
      const task = await lockTask(tx, request.id, decision);
      await this.ensureFiles(tx, request.id, task, decision);
      await this.apply(tx, reviewer, request, task, decision);
      return request.id;
    });
    return this.clearances.ofRequest(requestId);
  }

  private async apply(
    tx: Tx,
    actor: StaffActor,
    request: LicenceRequest,
    task: Clearance,
    decision: CheckedClearance,
  ): Promise<void> {
    const now = this.clock.now();
    const to = decision.action === 'ask' ? task.state : LEADS_TO[decision.action];
    if (decision.action !== 'ask' && !clearanceStates.allows(task.state, to, 'reviewer'))
      throw clearanceState(task.state);
    if (decision.action === 'ask' && task.state !== 'open') throw clearanceState(task.state);
    await tx.update(Clearance, { id: task.id }, { ...changesOf(decision, to, actor, now), updatedAt: now });
    // What a colleague proposed was proposed with the parts as they were.
    if (request.proposalId) await changeRequest(tx, request, { proposalId: null }, now);
    const step = decision.action === 'ask' ? 'clearance-asked' : stepOf(task.state, to);
    const data = { clearanceId: task.id, articleId: task.articleId, componentId: task.componentId };
    const subject = { requestId: request.id, subject: 'request', from: request.state, to: null } as const;
    await recordHistory(tx, now, [{ ...subject, step, actor, note: task.caption ?? task.headline, data }]);
    await this.audit.record(tx, actor, {
      action: `licensing.${step}`,
      subject: { kind: 'request', id: request.id },
      data: { reference: request.reference, ...data },
    });
  }

  /** A proof, and a picture in the place of another, belong to this request; another part has to be one we may license. */
  private async ensureFiles(tx: Tx, requestId: string, task: Clearance, decision: CheckedClearance): Promise<void> {
    const findings = new Findings();
    const { proofFileId, swap } = decision;
    const known = await tx.getRepository(ClearanceFile).findBy({ requestId });
    if (proofFileId && !known.some(({ id }) => id === proofFileId)) {
      findings.add('proofFileId', 'file-unknown', 'This file has not been uploaded to this request.');
    }
    if (swap && task.kind === 'text') findings.add('swap', 'not-a-picture', 'A text has nothing that takes its place.');
    else if (swap?.kind === 'own') {
      const file = known.find(({ id }) => id === swap.fileId);
      if (!file) findings.add('swap.fileId', 'file-unknown', 'This file has not been uploaded to this request.');
      else if (!PICTURES.includes(file.contentType))
        findings.add('swap.fileId', 'not-a-picture', 'This file is no picture.');
    } else if (swap) await this.ensurePart(task, swap.componentId, findings);
    findings.assertNone(requestInvalid);
  }

  private async ensurePart(task: Clearance, componentId: string, findings: Findings): Promise<void> {
    const [article] = await this.articles.forQuote([task.articleId]);
    const part = article?.components.find((one) => one.id === componentId && isSoldPart(one));
    if (part?.status === 'licensable' && part.id !== task.componentId) return;
    findings.add('swap.componentId', 'part-not-licensable', 'This article has no such part that we may license.');
  }
}

const stepOf = (from: ClearanceState, to: ClearanceState): string =>
  clearanceStates.transitions.find((one) => one.from === from && one.to === to && one.by.includes('reviewer'))!.name;

/** Reopening forgets the decision and keeps what is known of the owner. */
function changesOf(decision: CheckedClearance, to: ClearanceState, actor: StaffActor, now: Date): Partial<Clearance> {
  const { owner, note, proofUrl, proofFileId, swap } = decision;
  const who = { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now };
  if (decision.action === 'ask') return { owner, askedAt: now, note };
  if (decision.action === 'reopen')
    return { state: to, swap: null, decidedBy: null, decidedByName: null, decidedAt: null };
  return { state: to, ...(owner ? { owner } : {}), note, proofUrl, proofFileId, swap, ...who };
}

/** @throws licensing.clearance-not-found; licensing.request-invalid where two articles have a part of this name */
async function lockTask(tx: Tx, requestId: string, { componentId, articleId }: CheckedClearance): Promise<Clearance> {
  const found = await tx
    .getRepository(Clearance)
    .findBy({ requestId, componentId, ...(articleId === undefined ? {} : { articleId }) });
  if (found.length === 0) throw clearanceNotFound();
  if (found.length === 1) return found[0]!;
  const findings = new Findings();
  findings.add('articleId', 'article-needed', 'Two articles of this request have a part of this name. Say which.');
  throw requestInvalid(findings.errors);
}
