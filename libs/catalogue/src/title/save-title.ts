import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { hostTaken, titleNameTaken, titleNotFound } from '../catalogue.errors.js';
import { ManageTitles } from '../catalogue.permissions.js';
import { checkTitle, type TitleInput } from './check-title.js';
import { TitleHost } from './title-host.entity.js';
import { Title } from './title.entity.js';

export interface SaveTitleInput extends TitleInput {
  /** Absent for a new title. */
  id?: string;
}

/**
 * Makes a title or changes it; its hosts become exactly those given.
 * @throws catalogue.title-invalid, catalogue.title-not-found, catalogue.title-name-taken, catalogue.host-taken
 */
@Injectable()
export class SaveTitle {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SaveTitleInput): Promise<{ id: string }> {
    authorise(actor, ManageTitles);
    const { hosts, ...details } = checkTitle(input);
    try {
      return await this.transactions.run(async (tx) => {
        const id = await this.write(tx, input.id, details);
        await tx.delete(TitleHost, { titleId: id });
        await tx.insert(
          TitleHost,
          hosts.map((host) => ({ ...host, titleId: id })),
        );
        await this.audit.record(tx, actor, { action: 'catalogue.title-saved', subject: { kind: 'title', id } });
        return { id };
      });
    } catch (error) {
      if (brokenConstraint(error) === 'title_name') throw titleNameTaken(details.name);
      if (brokenConstraint(error) === 'title_host_pkey') throw hostTaken();
      throw error;
    }
  }

  private async write(
    tx: Tx,
    id: string | undefined,
    details: Pick<Title, 'name' | 'ownNames' | 'language'>,
  ): Promise<string> {
    const now = this.clock.now();
    if (id === undefined) {
      const fresh = newId(now.getTime());
      await tx.insert(Title, { id: fresh, ...details, createdAt: now, updatedAt: now });
      return fresh;
    }
    const result = isId(id) ? await tx.update(Title, { id }, { ...details, updatedAt: now }) : null;
    if (!result?.affected) throw titleNotFound();
    return id;
  }
}
