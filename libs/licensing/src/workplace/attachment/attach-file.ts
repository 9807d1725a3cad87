import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { safeName, takeAll, type KnownFile } from '#platform/upload';
import { requestMovedOn } from '../../licensing.errors.js';
import { ANSWER_LICENSEE, SUBMIT_REQUEST } from '../../licensing.permissions.js';
import { lockRequest } from '../../request/lock-request.js';
import { CLOSED_TO_MESSAGES } from '../../request/post-message.js';
import { attachmentTooLarge, tooManyAttachments } from '../workplace.errors.js';
import type { AttachFileInput, AttachmentView } from './attachment-view.js';
import { attachmentToView } from './attachments.query.js';
import { checkFile } from './check-file.js';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 10;
export const LARGEST_ATTACHMENT = MOST_MEGABYTES * MEGABYTE;
const MOST_FILES = 20;

interface Author {
  kind: 'licensee' | 'desk';
  userId: string;
  name: string;
  organisationId?: string;
}

/** Puts a file beside a request, from either side. It changes no state. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.attachment-invalid,
   * licensing.attachment-too-large, licensing.too-many-attachments, kernel.forbidden
   */
  async execute(actor: Actor, input: AttachFileInput): Promise<AttachmentView> {
    const author = authorOf(actor);
    // Asked first, so that nobody sends ten megabytes to a request that takes none; asked again with the row.
    await this.transactions.run((tx) => ensureRoom(tx, input.reference, author));
    const bytes = await takeAll(input.body, LARGEST_ATTACHMENT);
    if (!bytes) throw attachmentTooLarge(MOST_MEGABYTES);
    const file = await checkFile(bytes);
    const id = newId(this.clock.now().getTime());
    const key = `attachments/${id}.${file.extension}`;
    const { sha256 } = await this.storage.put(key, file.bytes, { contentType: file.contentType });
    try {
      return await this.transactions.run(async (tx) => {
        const attachment = await this.insert(tx, author, input, file, { id, key, sha256 });
        if (author.kind === 'desk') {
          await this.audit.record(tx, actor, {
            action: 'licensing.file-attached',
            subject: { kind: 'attachment', id },
            data: { reference: input.reference },
          });
        }
        return attachment;
      });
    } catch (error) {
      await this.storage.delete(key);
      throw error;
    }
  }

  private async insert(
    tx: Tx,
    author: Author,
    input: AttachFileInput,
    file: KnownFile,
    { id, key, sha256 }: { id: string; key: string; sha256: string },
  ): Promise<AttachmentView> {
    const requestId = await ensureRoom(tx, input.reference, author);
    const at = this.clock.now();
    const name = safeName(input.fileName, file.extension);
    const size = file.bytes.length;
    await tx.query(
      `INSERT INTO licensing.attachment (id, request_id, author_kind, author_id, author_name, name, content_type, size,
         sha256, object_key, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, requestId, author.kind, author.userId, author.name, name, file.contentType, size, sha256, key, at],
    );
    const row = { id, name, content_type: file.contentType, size, author_kind: author.kind, at };
    return attachmentToView({ ...row, author_name: author.name }, author.kind === 'desk');
  }
}

function authorOf(actor: Actor): Author {
  if (actor.kind === 'staff') {
    authorise(actor, ANSWER_LICENSEE);
    return { kind: 'desk', userId: actor.userId, name: actor.name };
  }
  authorise(actor, SUBMIT_REQUEST);
  const { actor: member, organisationId } = organisationOf(actor);
  return { kind: 'licensee', userId: member.userId, name: member.name, organisationId };
}

/** The id of a request that still takes a file, held until the transaction ends. */
async function ensureRoom(tx: Tx, reference: string, author: Author): Promise<string> {
  const request = await lockRequest(tx, reference, author.organisationId);
  if (CLOSED_TO_MESSAGES.includes(request.state)) {
    throw requestMovedOn(`This request is ${request.state}, so it takes no more files.`, 'Make a new request.');
  }
  const [row] = await tx.query<{ n: number }[]>(
    'SELECT count(*)::int AS n FROM licensing.attachment WHERE request_id = $1',
    [request.id],
  );
  if ((row?.n ?? 0) >= MOST_FILES) throw tooManyAttachments(MOST_FILES);
  return request.id;
}
