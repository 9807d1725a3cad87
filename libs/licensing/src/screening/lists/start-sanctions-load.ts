import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { Jobs, type JobHandler } from '#platform/jobs';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { MANAGE_SANCTIONS } from '../../licensing.permissions.js';
import { listFileTooLarge, listHasNoUrl, listNotFound, loadUnderWay, noListFile } from '../screening.errors.js';
import { FetchSanctionsJob, LoadSanctionsJob, loadQueue, MAX_LIST_BYTES, storageKeyOf } from './sanctions.jobs.js';

interface NewLoad {
  id: string;
  listId: string;
  origin: 'upload' | 'fetch';
  fileName: string;
  allowFewer: boolean;
}

/** Puts a file of a list in line to be read, in the caller's transaction. */
@Injectable()
export class SanctionsLoads {
  constructor(
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.sanctions-load-under-way */
  async add(tx: Tx, actor: Actor, load: NewLoad): Promise<void> {
    const who = actorRef(actor);
    try {
      await tx.query(
        `INSERT INTO licensing.sanctions_load
           (id, list_id, origin, state, file_name, allow_fewer, started_by, started_by_name, created_at)
         VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, $8)`,
        [
          ...[load.id, load.listId, load.origin, load.fileName, load.allowFewer, who.id ?? 'system'],
          ...[actor.kind === 'staff' ? actor.name : 'Imprimatur', this.clock.now()],
        ],
      );
    } catch (error) {
      if (brokenConstraint(error) === 'sanctions_load_one_at_a_time') throw loadUnderWay();
      throw error;
    }
    await this.jobs.enqueue(tx, LoadSanctionsJob, { loadId: load.id }, loadQueue(load.id));
    await this.audit.record(tx, actor, {
      action: 'licensing.sanctions-load-started',
      subject: { kind: 'sanctions-list', id: load.listId },
      data: { loadId: load.id, origin: load.origin },
    });
  }
}

export interface UploadSanctionsInput {
  listId: string;
  fileName: string;
  body: Readable;
  /** Take it even if it has less than half of the entries that are known: a list that was cut down. */
  allowFewer?: boolean;
}

/** Takes a file of a list as it streams in; it is read in the background. */
@Injectable()
export class UploadSanctions {
  constructor(
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    private readonly transactions: Transactions,
    private readonly loads: SanctionsLoads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, licensing.sanctions-list-not-found, licensing.sanctions-no-file,
   * licensing.sanctions-file-too-large, licensing.sanctions-load-under-way
   */
  async execute(
    actor: Actor,
    { listId, fileName, body, allowFewer = false }: UploadSanctionsInput,
  ): Promise<{ id: string }> {
    authorise(actor, MANAGE_SANCTIONS);
    const id = newId(this.clock.now().getTime());
    await this.transactions.run((tx) => knownList(tx, listId));
    await this.keep(storageKeyOf(id), body);
    const name =
      fileName
        .replaceAll(/[\p{Cc}/\\]+/gu, ' ')
        .trim()
        .slice(-200) || 'file';
    await this.transactions.run((tx) =>
      this.loads.add(tx, actor, { id, listId, origin: 'upload', fileName: name, allowFewer }),
    );
    return { id };
  }

  private async keep(key: string, body: Readable): Promise<void> {
    const guard = guarded();
    const broken = new Promise<never>((_, reject) => body.once('error', () => reject(noListFile())));
    const kept = Promise.all([
      this.storage.put(key, guard, { contentType: 'application/octet-stream' }),
      pipeline(body, guard),
    ]);
    const [head] = await Promise.race([kept, broken]);
    if (head.size > 0) return;
    await this.storage.delete(key);
    throw noListFile();
  }
}

/** Lets through no more than we take. */
function guarded(): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > MAX_LIST_BYTES) done(listFileTooLarge(MAX_LIST_BYTES / 1_000_000));
      else done(null, chunk);
    },
  });
}

async function knownList(tx: Tx, id: string): Promise<{ url: string | null }> {
  const [list] = isId(id)
    ? await tx.query<{ url: string | null }[]>('SELECT url FROM licensing.sanctions_list WHERE id = $1', [id])
    : [];
  if (!list) throw listNotFound();
  return list;
}

/** Fetches a list now, without waiting for its time. */
@Injectable()
export class FetchSanctionsNow {
  constructor(
    private readonly transactions: Transactions,
    private readonly loads: SanctionsLoads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, licensing.sanctions-list-not-found, licensing.sanctions-no-url, licensing.sanctions-load-under-way */
  async execute(actor: Actor, { listId }: { listId: string }): Promise<{ id: string }> {
    authorise(actor, MANAGE_SANCTIONS);
    const id = newId(this.clock.now().getTime());
    await this.transactions.run(async (tx) => {
      const { url } = await knownList(tx, listId);
      if (!url) throw listHasNoUrl();
      await this.loads.add(tx, actor, { id, listId, origin: 'fetch', fileName: url.slice(0, 200), allowFewer: false });
    });
    return { id };
  }
}

/** Every hour: fetches the lists whose time has come. */
@Injectable()
export class FetchSanctions implements JobHandler {
  readonly job = FetchSanctionsJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly loads: SanctionsLoads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const due = await tx.query<{ id: string; url: string }[]>(
        `SELECT l.id, l.url FROM licensing.sanctions_list l WHERE l.next_fetch_at <= $1 AND NOT EXISTS (
           SELECT 1 FROM licensing.sanctions_load o WHERE o.list_id = l.id AND o.state IN ('waiting', 'reading'))
         FOR UPDATE SKIP LOCKED`,
        [now],
      );
      for (const { id, url } of due) {
        await tx.query(
          "UPDATE licensing.sanctions_list SET next_fetch_at = $2::timestamptz + every_hours * interval '1 hour' WHERE id = $1",
          [id, now],
        );
        const load = { id: newId(now.getTime()), listId: id, origin: 'fetch', allowFewer: false } as const;
        await this.loads.add(
          tx,
          { kind: 'system', name: 'job:fetch-sanctions' },
          { ...load, fileName: url.slice(0, 200) },
        );
      }
    });
  }
}
