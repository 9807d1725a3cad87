import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** One change: the kind of record, its id, and its new value (null when it is gone). */
export type JournalEntry = [kind: string, id: string, value: unknown];

/**
 * What the sandbox knows, as an append-only file of JSON lines. Changes of the same moment are written together, and an
 * answer is sent only after its changes were handed to the operating system, so a killed sandbox has lost nothing it
 * has told anybody. It does not fsync: a power cut may cost a sandbox its last moments.
 */
export class Journal {
  private pending: string[] = [];
  private writing: Promise<void> | null = null;
  private file: FileHandle | null = null;
  private readonly path: string | null;

  constructor(dataDir: string | null) {
    if (dataDir) mkdirSync(dataDir, { recursive: true });
    this.path = dataDir ? join(dataDir, 'journal.jsonl') : null;
  }

  /** Reads all that was written; a line cut short by a crash ends the reading. */
  read(): JournalEntry[] {
    if (!this.path || !existsSync(this.path)) return [];
    const entries: JournalEntry[] = [];
    for (const line of readFileSync(this.path, 'utf8').split('\n')) {
      if (line === '') continue;
      try {
        entries.push(JSON.parse(line) as JournalEntry);
      } catch {
        break;
      }
    }
    return entries;
  }

  /** Replaces the file by the given entries; called at start and on reset, before anything is appended. */
  async rewrite(entries: Iterable<JournalEntry>): Promise<void> {
    if (!this.path) return;
    await this.flushed();
    const previous = this.file;
    this.file = null;
    await previous?.close();
    const lines: string[] = [];
    for (const entry of entries) lines.push(`${JSON.stringify(entry)}\n`);
    writeFileSync(`${this.path}.new`, lines.join(''));
    renameSync(`${this.path}.new`, this.path);
    this.file = await open(this.path, 'a');
  }

  append(entry: JournalEntry): void {
    if (this.path) this.pending.push(`${JSON.stringify(entry)}\n`);
  }

  /** Resolves when everything appended so far is written. */
  async flushed(): Promise<void> {
    while (this.pending.length > 0 || this.writing) {
      this.writing ??= this.writeBatch();
      await this.writing;
    }
  }

  async close(): Promise<void> {
    await this.flushed();
    await this.file?.close();
    this.file = null;
  }

  private async writeBatch(): Promise<void> {
    const batch = this.pending.join('');
    this.pending = [];
    try {
      await this.file?.appendFile(batch);
    } finally {
      this.writing = null;
    }
  }
}
