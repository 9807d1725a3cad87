import type { Readable } from 'node:stream';

/** A file beside a request. */
export interface AttachmentView {
  id: string;
  name: string;
  contentType: string;
  /** In bytes. */
  size: number;
  from: 'licensee' | 'desk';
  /** A person's name; licensees see the desk as one, so null there. */
  authorName: string | null;
  at: string;
}

export interface AttachFileInput {
  reference: string;
  fileName: string;
  body: Readable;
}

export interface OpenAttachment {
  name: string;
  contentType: string;
  size: number;
  body: Readable;
}
