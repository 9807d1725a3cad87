import type { Journal } from './journal.js';

/** All records of one kind, newest last. Records are never changed in place: `put` replaces, so old copies stay true. */
export class Collection<T extends { id: string }> {
  private readonly records = new Map<string, T>();
  private readonly order: string[] = [];

  constructor(
    readonly kind: string,
    private readonly journal: Journal,
  ) {}

  get(id: string): T | undefined {
    return this.records.get(id);
  }

  put(record: T): T {
    this.load(record.id, record);
    this.journal.append([this.kind, record.id, record]);
    return record;
  }

  delete(id: string): void {
    this.load(id, null);
    this.journal.append([this.kind, id, null]);
  }

  /** Takes a record over from the journal. */
  load(id: string, record: T | null): void {
    if (record === null) this.records.delete(id);
    else {
      if (!this.records.has(id)) this.order.push(id);
      this.records.set(id, record);
    }
  }

  get size(): number {
    return this.records.size;
  }

  *newestFirst(): Generator<T> {
    for (let index = this.order.length - 1; index >= 0; index -= 1) {
      const record = this.records.get(this.order[index]!);
      if (record) yield record;
    }
  }

  *oldestFirst(): Generator<T> {
    yield* this.records.values();
  }

  clear(): void {
    this.records.clear();
    this.order.length = 0;
  }
}
