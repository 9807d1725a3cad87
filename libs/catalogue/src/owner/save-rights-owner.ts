import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { ownerInvalid } from '../catalogue.errors.js';
import { ManageTitles } from '../catalogue.permissions.js';
import type { OwnerKind } from '../rights/find-owners.js';
import { RightsRuns } from '../rights-run/rights-runs.js';
import { OWNER_KINDS, RightsOwner } from './rights-owner.entity.js';

export interface SaveRightsOwnerInput {
  kind: OwnerKind;
  name: string;
  names: readonly string[];
}

/** A name of one letter, or without any, would be found in every line. */
const isName = (name: string): boolean => name.length <= 120 && (name.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;

/** A name and its other spellings in their stored form. @throws catalogue.owner-invalid */
function checkOwner({ kind, name, names }: SaveRightsOwnerInput): { kind: OwnerKind; name: string; names: string[] } {
  if (!OWNER_KINDS.includes(kind)) throw ownerInvalid('kind', 'Choose one of the list.');
  if (!isName(name.trim())) throw ownerInvalid('name', 'A name has 2 to 120 letters.');
  const others = [...new Set(names.map((one) => one.trim()).filter(Boolean))];
  if (others.length > 50 || !others.every(isName))
    throw ownerInvalid('names', 'Give up to 50 names of 2 to 120 letters.');
  return { kind, name: name.trim(), names: others };
}

/**
 * Adds an agency, library or office to the list of those whose work is never ours, or changes how it is spelt; a job
 * judges all articles again. @throws catalogue.owner-invalid
 */
@Injectable()
export class SaveRightsOwner {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SaveRightsOwnerInput): Promise<{ id: string; runId: string | null }> {
    authorise(actor, ManageTitles);
    const owner = checkOwner(input);
    return this.transactions.run((tx) => this.save(tx, actor, owner));
  }

  private async save(
    tx: Tx,
    actor: Actor,
    owner: { kind: OwnerKind; name: string; names: string[] },
  ): Promise<{ id: string; runId: string | null }> {
    const known = await tx
      .createQueryBuilder(RightsOwner, 'o')
      .where('lower(o.name) = lower(:name)', { name: owner.name })
      .getOne();
    const now = this.clock.now();
    const id = known?.id ?? newId(now.getTime());
    const { kind, id: actorId } = actorRef(actor);
    if (known) await tx.update(RightsOwner, { id }, owner);
    else await tx.insert(RightsOwner, { id, ...owner, createdAt: now, actorKind: kind, actorId });
    const subject = { kind: 'rights-owner', id };
    await this.audit.record(tx, actor, { action: 'catalogue.rights-owner-saved', subject, data: { kind: owner.kind } });
    const run = { cause: 'owners', subjectId: id, titleId: null, reason: owner.name } as const;
    return { id, runId: await this.runs.start(tx, actor, { mode: 'apply', ...run }) };
  }
}
