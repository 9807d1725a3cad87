import type { FormTree } from './form-body.js';
import { badParameter } from './stripe-failure.js';

/** Between the parts of a `multipart/form-data` body; null for another type. */
export function boundaryOf(contentType: string | undefined): string | null {
  const found = /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '');
  return found ? (found[1] ?? found[2] ?? null) : null;
}

/**
 * Reads `multipart/form-data` (RFC 7578). A file becomes `{ filename, type, data }`.
 *
 * @param body an octet a character (latin1), as `data` is
 * @throws StripeFailure when it is not well formed
 */
export function parseMultipart(body: string, boundary: string): FormTree {
  const tree = Object.create(null) as FormTree;
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (pieces.length < 2 || !pieces.at(-1)!.startsWith('--')) throw malformed();
  for (const piece of pieces.slice(1, -1)) {
    const end = piece.indexOf('\r\n\r\n');
    if (!piece.startsWith('\r\n') || end < 0) throw malformed();
    const head = Buffer.from(piece.slice(0, end), 'latin1').toString('utf8');
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (!name) throw malformed();
    const filename = /\bfilename="([^"]*)"/i.exec(head)?.[1];
    const data = piece.slice(end + 4);
    const type = /^content-type:\s*(\S+)\s*$/im.exec(head)?.[1] ?? 'application/octet-stream';
    tree[name] = filename === undefined ? Buffer.from(data, 'latin1').toString('utf8') : { filename, type, data };
  }
  return tree;
}

const malformed = () => badParameter('parameter_invalid', 'The request is not valid multipart/form-data.', 'body');
