import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { MANAGE_SANCTIONS } from '../../licensing.permissions.js';
import type { ListFormat } from '../formats/list-entry.js';
import { badListUrl, listNameTaken, listNotFound } from '../screening.errors.js';

export interface SaveSanctionsListInput {
  /** Of the list to change; a new one when absent. The format of a list never changes. */
  id?: string;
  name: string;
  format: ListFormat;
  /** Where it is fetched from; null: files are uploaded only. */
  url: string | null;
  /** How often it is fetched. */
  everyHours: number | null;
}

const USUAL_HOURS = 24;

/** Adds a sanctions list, or says anew what it is called and where it comes from. */
@Injectable()
export class SaveSanctionsList {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, licensing.sanctions-bad-url, licensing.sanctions-list-not-found, licensing.sanctions-list-exists */
  async execute(actor: Actor, input: SaveSanctionsListInput): Promise<{ id: string }> {
    authorise(actor, MANAGE_SANCTIONS);
    const url = input.url?.trim() || null;
    if (url && !/^https?:\/\/[^\s/]+\//i.test(url)) throw badListUrl();
    if (input.id !== undefined && !isId(input.id)) throw listNotFound();
    const now = this.clock.now();
    const id = input.id ?? newId(now.getTime());
    try {
      await this.transactions.run(async (tx) => {
        await this.store(tx, { ...input, id: input.id }, id, url, now);
        await this.audit.record(tx, actor, {
          action: 'licensing.sanctions-list-saved',
          subject: { kind: 'sanctions-list', id },
        });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'sanctions_list_name_key') throw listNameTaken();
      throw error;
    }
    return { id };
  }

  private async store(tx: Tx, input: SaveSanctionsListInput, id: string, url: string | null, now: Date): Promise<void> {
    const hours = url ? (input.everyHours ?? USUAL_HOURS) : null;
    const values = [id, input.name.trim(), url, hours, url ? now : null];
    if (input.id === undefined) {
      await tx.query(
        `INSERT INTO licensing.sanctions_list (id, name, url, every_hours, next_fetch_at, format, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [...values, input.format, now],
      );
      return;
    }
    const [, changed] = await tx.query<[unknown, number]>(
      'UPDATE licensing.sanctions_list SET name = $2, url = $3, every_hours = $4, next_fetch_at = $5 WHERE id = $1',
      values,
    );
    if (changed === 0) throw listNotFound();
  }
}
