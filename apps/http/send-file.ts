import type { FastifyReply } from 'fastify';
import type { OpenedFile } from '#libs/packaging';

/** The headers of a request that may ask for a part. */
export type RangeRequest = Record<string, string | undefined>;

export const rangeOf = (headers: RangeRequest): { range: string | undefined; ifRange: string | undefined } => ({
  range: headers['range'],
  ifRange: headers['if-range'],
});

/** Answers with a file, or with the part of it that was asked for (RFC 9110, 14): 200, 206 or 416. */
export async function sendFile(reply: FastifyReply, opened: OpenedFile): Promise<void> {
  const { contentType, fileName, etag, range, size, stream } = opened;
  void reply.headers({
    'content-type': contentType,
    'content-disposition': `attachment; filename="${fileName}"`,
    'accept-ranges': 'bytes',
    etag,
    'cache-control': 'private, no-store',
  });
  if (range === 'beyond') {
    void reply.status(416).headers({ 'content-range': `bytes */${size}`, 'content-length': 0 });
  } else if (range) {
    const { start, end } = range;
    void reply.status(206);
    void reply.headers({ 'content-range': `bytes ${start}-${end}/${size}`, 'content-length': end - start + 1 });
  } else {
    void reply.header('content-length', size);
  }
  await reply.send(stream);
}
