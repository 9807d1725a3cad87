import { Inject, Injectable } from '@nestjs/common';
import { authorise, isId, isReference, organisationOf, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { requestNotFound } from '../../licensing.errors.js';
import { READ_DESK, READ_REQUESTS } from '../../licensing.permissions.js';
import { attachmentNotFound } from '../workplace.errors.js';
import type { AttachmentView, OpenAttachment } from './attachment-view.js';

interface Row {
  id: string;
  name: string;
  content_type: string;
  size: number;
  author_kind: 'licensee' | 'desk';
  author_name: string;
  at: Date;
}

/** The files beside a request, for members of its organisation and for the desk. */
@Injectable()
export class Attachments {
  constructor(
    private readonly reads: Reads,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** @throws licensing.request-not-found, kernel.forbidden */
  async list(actor: Actor, reference: string): Promise<AttachmentView[]> {
    const organisationId = readerOf(actor);
    const request = isReference(reference, 'R')
      ? await this.reads.one<{ id: string }>(
          'SELECT id FROM licensing.request WHERE reference = $1 AND ($2::uuid IS NULL OR organisation_id = $2)',
          [reference, organisationId],
        )
      : undefined;
    if (!request) throw requestNotFound();
    const rows = await this.reads.query<Row>(
      `SELECT id, name, content_type, size, author_kind, author_name, at FROM licensing.attachment
        WHERE request_id = $1 ORDER BY id`,
      [request.id],
    );
    return rows.map((row) => attachmentToView(row, organisationId === null));
  }

  /** @throws licensing.attachment-not-found, for another organisation's as well; kernel.forbidden */
  async open(actor: Actor, input: { reference: string; attachmentId: string }): Promise<OpenAttachment> {
    const organisationId = readerOf(actor);
    const row =
      isId(input.attachmentId) && isReference(input.reference, 'R')
        ? await this.reads.one<Row & { object_key: string }>(
            `SELECT a.name, a.content_type, a.size, a.object_key FROM licensing.attachment a
              JOIN licensing.request r ON r.id = a.request_id
              WHERE a.id = $1 AND r.reference = $2 AND ($3::uuid IS NULL OR r.organisation_id = $3)`,
            [input.attachmentId, input.reference, organisationId],
          )
        : undefined;
    if (!row) throw attachmentNotFound();
    const body = await this.storage.get(row.object_key);
    return { name: row.name, contentType: row.content_type, size: row.size, body };
  }
}

/** Null for the desk, which reads every organisation's. @throws kernel.forbidden, kernel.no-organisation */
function readerOf(actor: Actor): string | null {
  if (actor.kind === 'staff') {
    authorise(actor, READ_DESK);
    return null;
  }
  authorise(actor, READ_REQUESTS);
  return organisationOf(actor).organisationId;
}

export const attachmentToView = (row: Row, isDesk: boolean): AttachmentView => ({
  id: row.id,
  name: row.name,
  contentType: row.content_type,
  size: row.size,
  from: row.author_kind,
  authorName: row.author_kind === 'desk' && !isDesk ? null : row.author_name,
  at: row.at.toISOString(),
});
