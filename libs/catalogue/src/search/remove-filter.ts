import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { filterNotFound } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import { ownerOf, SavedFilter } from './saved-filter.entity.js';

/** Takes one of the actor's own filters away. @throws catalogue.filter-not-found, for a colleague's as well */
@Injectable()
export class RemoveFilter {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor, input: { filterId: string }): Promise<void> {
    authorise(actor, ReadArticles);
    const { userId } = ownerOf(actor);
    if (!isId(input.filterId)) throw filterNotFound();
    await this.transactions.run(async (tx) => {
      const { affected } = await tx.delete(SavedFilter, { id: input.filterId, staffId: userId });
      if (affected === 0) throw filterNotFound();
    });
  }
}
