import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Reads, type Tx } from '#platform/database';
import { NameIndex } from '../names/name-index.js';

const PAGE = 1_000;
const PAGE_SQL = `
  SELECT id, entry -> 'names' AS names, entry -> 'countries' AS countries FROM licensing.sanctions_entry
  WHERE last_version IS NULL AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT ${PAGE}`;

interface EntryRow {
  id: string;
  names: string[];
  countries: string[];
}

/** The names of all lists in this process's memory; read again when a list has changed. */
@Injectable()
export class ScreeningIndex {
  private known: { edition: number; index: Promise<NameIndex> } | null = null;

  constructor(private readonly reads: Reads) {}

  /**
   * @param edition of the lists; another one than last time is read anew
   * @param tx the caller's transaction, where there is one: it must not wait for a second connection
   */
  at(edition: number, tx?: Tx): Promise<NameIndex> {
    if (this.known?.edition === edition) return this.known.index;
    const index = this.read(tx);
    this.known = { edition, index };
    index.catch(() => {
      if (this.known?.index === index) this.known = null;
    });
    return index;
  }

  /** Page by page, and lets others have their turn between. */
  private async read(tx?: Tx): Promise<NameIndex> {
    const index = new NameIndex();
    let after: string | null = null;
    for (;;) {
      const rows: EntryRow[] = tx
        ? await tx.query<EntryRow[]>(PAGE_SQL, [after])
        : await this.reads.query<EntryRow>(PAGE_SQL, [after]);
      for (const row of rows) index.add(row);
      if (rows.length < PAGE) return index;
      after = rows.at(-1)!.id;
      await setImmediate();
    }
  }
}
