import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { MessageView } from './request-view.js';

interface Row {
  id: string;
  author_kind: 'licensee' | 'desk';
  author_name: string;
  body: string;
  at: Date;
}

const SQL = `
  SELECT m.id, m.author_kind, m.author_name, m.body, m.at
  FROM licensing.message m JOIN licensing.request r ON r.id = m.request_id
  WHERE r.reference = $1 ORDER BY m.at, m.id`;

/** What licensee and desk wrote to each other about a request. Whoever shows it has looked who may see it. */
@Injectable()
export class MessagesQuery {
  constructor(private readonly reads: Reads) {}

  /** The oldest first. @param reader a licensee sees the desk as one */
  async of(reference: string, reader: 'licensee' | 'desk'): Promise<MessageView[]> {
    const rows = await this.reads.query<Row>(SQL, [reference]);
    return rows.map(({ id, author_kind: from, author_name: name, body, at }) => ({
      ...{ id, from, authorName: from === 'desk' && reader === 'licensee' ? null : name },
      ...{ body, at: at.toISOString() },
    }));
  }
}
