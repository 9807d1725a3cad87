import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from './database.js';

/** What one bench stands on; all of it goes when the bench ends, however it ends. */
export class Ground {
  private readonly endings: (() => Promise<unknown>)[] = [];
  private opened: Promise<Database> | undefined;

  /** The same database every time. */
  database(): Promise<Database> {
    return (this.opened ??= this.open());
  }

  async folder(name: string): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), `imprimatur-bench-${name}-`));
    this.atEnd(() => rm(path, { recursive: true, force: true }));
    return path;
  }

  /** The last thing registered is ended first. */
  atEnd(work: () => Promise<unknown>): void {
    this.endings.push(work);
  }

  async end(): Promise<void> {
    for (const work of this.endings.splice(0).reverse()) await work().catch(() => undefined);
  }

  private async open(): Promise<Database> {
    const database = await openDatabase();
    this.atEnd(() => database.close());
    return database;
  }
}
