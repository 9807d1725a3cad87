import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { takeAll } from '#platform/upload';
import { reviewerOf } from '../decision/decide-request.js';
import { clearanceNotFound, fileRefused } from '../request/life.errors.js';
import { READ_DESK } from '../licensing.permissions.js';
import { lockRequest } from '../request/lock-request.js';
import { ClearanceFile } from './clearance.entity.js';
import type { ClearanceFileView } from './clearance-view.js';

const MAX_BYTES = 10_000_000;
const LONGEST_NAME = 200;

/** Where a file's bytes lie. */
export const clearanceFileKey = (id: string): string => `licensing/clearances/${id}`;

/** Files the desk keeps with its clearances: proofs, and pictures of our own that take the place of others. */
@Injectable()
export class ClearanceFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.file-refused, licensing.request-not-found, kernel.forbidden */
  async upload(
    actor: Actor,
    input: { reference: string; name: string; body: AsyncIterable<Buffer> },
  ): Promise<ClearanceFileView> {
    const reviewer = reviewerOf(actor);
    const body = await allOf(input.body);
    const contentType = typeOf(body);
    const at = this.clock.now();
    const id = newId(at.getTime());
    // The bytes first: a row never names a file that is not there.
    await this.storage.put(clearanceFileKey(id), body, { contentType });
    const name = input.name.replaceAll(/[\p{Cc}/\\]/gu, '_').slice(-LONGEST_NAME) || 'file';
    const size = body.length;
    await this.transactions.run(async (tx) => {
      const { id: requestId } = await lockRequest(tx, input.reference);
      const sha256 = createHash('sha256').update(body).digest('hex');
      const uploader = { uploadedBy: reviewer.userId, uploadedByName: reviewer.name };
      await tx.insert(ClearanceFile, { id, requestId, name, contentType, size, sha256, ...uploader, at });
    });
    return { id, name, contentType, size, uploadedBy: reviewer.name, at: at.toISOString() };
  }

  /** @throws licensing.clearance-not-found, kernel.forbidden */
  async open(actor: Actor, id: string): Promise<{ name: string; contentType: string; body: Readable }> {
    authorise(actor, READ_DESK);
    const row = isId(id)
      ? await this.reads.one<{ name: string; content_type: string }>(
          'SELECT name, content_type FROM licensing.clearance_file WHERE id = $1',
          [id],
        )
      : undefined;
    if (!row) throw clearanceNotFound();
    return { name: row.name, contentType: row.content_type, body: await this.storage.get(clearanceFileKey(id)) };
  }
}

/** @throws licensing.file-refused */
async function allOf(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const bytes = await takeAll(body, MAX_BYTES);
  if (!bytes) throw fileRefused('This file is larger than 10 MB.');
  if (bytes.length === 0) throw fileRefused('This file is empty.');
  return bytes;
}

/** By what the bytes are, never by what the browser calls them. */
function typeOf(body: Buffer): string {
  const starts = (hex: string, at = 0): boolean => body.subarray(at, at + hex.length / 2).toString('hex') === hex;
  if (starts('255044462d')) return 'application/pdf';
  if (starts('ffd8ff')) return 'image/jpeg';
  if (starts('89504e470d0a1a0a')) return 'image/png';
  if (starts('52494646') && starts('57454250', 8)) return 'image/webp';
  const text = body.toString('utf8');
  if (!text.includes('\0') && !text.includes('\uFFFD')) return 'text/plain; charset=utf-8';
  throw fileRefused('We do not know what kind of file this is.');
}
