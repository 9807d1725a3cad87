import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, staffName, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { contractOverlaps, contributorNotFound, titleNotFound } from '../catalogue.errors.js';
import { ManageTitles } from '../catalogue.permissions.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { checkContract, overlaps, type Contract, type ContractInput } from './check-contract.js';
import { ContributorHistory } from './contributor-history.entity.js';
import { Contributor } from './contributor.entity.js';
import { Title } from './title.entity.js';

export interface SaveContributorInput extends ContractInput {
  /** Absent for a new contract; one of the same name and first day is changed then. */
  id?: string;
  titleId: string;
  reason?: string;
}

export interface SavedContributor {
  id: string;
  /** The run that judges the title's articles again; null when nothing changed for them. */
  runId: string | null;
}

const contractOf = ({ name, relation, terms, shareBps, validFrom, validUntil, note }: Contributor): Contract => ({
  ...{ name, relation, terms, shareBps },
  ...{ validFrom, validUntil, note },
});
const ofRights = ({ name, relation, terms, validFrom, validUntil }: Contract): string =>
  JSON.stringify([name, relation, terms, validFrom, validUntil]);

/**
 * Adds somebody a title knows by name, or changes what is agreed with them; a job judges the title's articles again.
 * @throws catalogue.title-not-found, catalogue.title-invalid, catalogue.contributor-not-found, catalogue.contract-overlaps
 */
@Injectable()
export class SaveContributor {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SaveContributorInput): Promise<SavedContributor> {
    authorise(actor, ManageTitles);
    const contract = checkContract(input);
    return this.transactions.run((tx) => this.save(tx, actor, input, contract));
  }

  private async save(tx: Tx, actor: Actor, input: SaveContributorInput, contract: Contract): Promise<SavedContributor> {
    const title = isId(input.titleId)
      ? await tx.findOne(Title, { where: { id: input.titleId }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!title) throw titleNotFound();
    const before = await this.find(tx, input, contract);
    await this.refuseOverlap(tx, title.id, contract, before?.id ?? null);
    const id = before?.id ?? newId(this.clock.now().getTime());
    await this.write(tx, id, title.id, contract, before);
    const change = { id, titleId: title.id, before: before ? contractOf(before) : null, after: contract };
    await this.record(tx, actor, change, input.reason);
    const isSame = before !== null && ofRights(contractOf(before)) === ofRights(contract);
    const run = { cause: 'contract', subjectId: id, titleId: title.id, reason: input.reason ?? null } as const;
    return { id, runId: isSame ? null : await this.runs.start(tx, actor, { mode: 'apply', ...run }) };
  }

  private async find(tx: Tx, { id, titleId }: SaveContributorInput, contract: Contract): Promise<Contributor | null> {
    if (id !== undefined) {
      const known = isId(id) ? await tx.findOneBy(Contributor, { id, titleId }) : null;
      if (!known) throw contributorNotFound();
      return known;
    }
    return tx
      .createQueryBuilder(Contributor, 'c')
      .where('c.title_id = :titleId AND lower(c.name) = lower(:name)', { titleId, name: contract.name })
      .andWhere(`c.valid_from IS NOT DISTINCT FROM :from::date`, { from: contract.validFrom })
      .getOne();
  }

  private async refuseOverlap(tx: Tx, titleId: string, contract: Contract, ownId: string | null): Promise<void> {
    const others = await tx
      .createQueryBuilder(Contributor, 'c')
      .where('c.title_id = :titleId AND lower(c.name) = lower(:name)', { titleId, name: contract.name })
      .getMany();
    if (others.some((other) => other.id !== ownId && overlaps(other, contract))) throw contractOverlaps(contract.name);
  }

  private async write(
    tx: Tx,
    id: string,
    titleId: string,
    contract: Contract,
    before: Contributor | null,
  ): Promise<void> {
    const now = this.clock.now();
    if (before) await tx.update(Contributor, { id }, { ...contract, updatedAt: now });
    else await tx.insert(Contributor, { id, titleId, ...contract, createdAt: now, updatedAt: now });
  }

  private async record(
    tx: Tx,
    actor: Actor,
    change: { id: string; titleId: string; before: Contract | null; after: Contract },
    reason: string | undefined,
  ): Promise<void> {
    const at = this.clock.now();
    const { kind, id } = actorRef(actor);
    await tx.insert(ContributorHistory, {
      ...{ id: newId(at.getTime()), contributorId: change.id, titleId: change.titleId },
      ...{ change: change.before ? 'changed' : 'added', before: change.before, after: change.after },
      ...{
        reason: reason?.trim().slice(0, 1_000) ?? null,
        at,
        actorKind: kind,
        actorId: id,
        actorName: staffName(actor),
      },
    });
    await this.audit.record(tx, actor, {
      action: 'catalogue.contributor-saved',
      subject: { kind: 'contributor', id: change.id },
      data: { relation: change.after.relation, terms: change.after.terms },
    });
  }
}
