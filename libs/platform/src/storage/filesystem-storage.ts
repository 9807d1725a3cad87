import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { keySegments } from './object-key.js';
import { makeFolder } from './make-folder.js';
import type { ByteRange, ObjectHead, ObjectMeta, ObjectStorage } from './object-storage.js';
import { badRange, objectNotFound, storageUnavailable } from './storage.errors.js';

/** Most pictures are read, and written, at once. */
const AT_ONCE = 256 * 1024;

/**
 * Objects as files of one folder: `versions/` holds bytes that are never changed, `heads/` one small file per key that
 * names the version to read. Replacing the head is the moment an object changes, so no reader sees half of one, and
 * several processes may share the folder.
 */
export class FilesystemStorage implements ObjectStorage {
  constructor(private readonly folder: string) {}

  async put(key: string, body: Buffer | Readable, meta: ObjectMeta): Promise<ObjectHead> {
    const headPath = this.headPath(key);
    const before = await readHead(headPath);
    const version = randomUUID();
    const written = await writeDurably(this.versionPath(version), body);
    const head: StoredHead = { contentType: meta.contentType, ...written, version };
    try {
      const aside = `${headPath}.${version}`;
      await writeDurably(aside, Buffer.from(JSON.stringify(head)));
      await rename(aside, headPath);
    } catch (error) {
      await this.discard(version);
      throw error;
    }
    if (before) await this.discard(before.version);
    return publicPart(head);
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    const headPath = this.headPath(key);
    // A version may be replaced between reading its name and opening it; the new one is then there.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const head = await readHead(headPath);
      if (!head) break;
      if (range && range.end >= head.size) throw badRange();
      const handle = await open(this.versionPath(head.version)).catch(() => undefined);
      if (handle) return createReadStream('', { fd: handle, highWaterMark: AT_ONCE, ...range });
    }
    throw objectNotFound();
  }

  async head(key: string): Promise<ObjectHead | undefined> {
    const head = await readHead(this.headPath(key));
    return head && publicPart(head);
  }

  async delete(key: string): Promise<void> {
    const path = this.headPath(key);
    const head = await readHead(path);
    await rm(path, { force: true });
    if (head) await this.discard(head.version);
  }

  /** The suffix keeps the key `a` apart from the folder that the key `a/b` needs. */
  private headPath(key: string): string {
    return `${join(this.folder, 'heads', ...keySegments(key))}.object`;
  }

  private versionPath(version: string): string {
    return join(this.folder, 'versions', version.slice(0, 2), version);
  }

  private async discard(version: string): Promise<void> {
    await rm(this.versionPath(version), { force: true });
  }
}

interface StoredHead extends ObjectHead {
  version: string;
}

function publicPart({ contentType, size, sha256 }: StoredHead): ObjectHead {
  return { contentType, size, sha256 };
}

async function readHead(path: string): Promise<StoredHead | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as StoredHead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What the disk says when it is full or gone. */
const DISK = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'ESTALE']);

/** Writes a new file and waits until the disk has it; a broken-off body leaves no file behind. */
async function writeDurably(path: string, body: Buffer | Readable): Promise<{ size: number; sha256: string }> {
  const file = await openNew(path);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const bytes of Buffer.isBuffer(body) ? [body] : inBlocks(body)) {
      hash.update(bytes);
      size += bytes.length;
      await file.writeFile(bytes);
    }
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw DISK.has((error as NodeJS.ErrnoException).code ?? '') ? storageUnavailable(error) : error;
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}

/** An archive comes in many small pieces, and each write is a way to the disk and back. */
async function* inBlocks(body: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let [pieces, size] = [[] as Buffer[], 0];
  for await (const chunk of body) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    pieces.push(bytes);
    size += bytes.length;
    if (size < AT_ONCE) continue;
    yield Buffer.concat(pieces, size);
    [pieces, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(pieces, size);
}

/** Its folder is made where there is none, which is seldom. */
async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o640);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await makeFolder(dirname(path));
    return open(path, 'wx', 0o640);
  }
}
