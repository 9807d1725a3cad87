import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** As @fastify/multipart makes a request. */
export type MultipartRequest = FastifyRequest & {
  isMultipart(): boolean;
  file(): Promise<MultipartFile | undefined>;
};

/** One file a form, as it streams in; a byte more than allowed is let through, so that the use case can say so. */
export async function takeFiles(fastify: FastifyInstance, largest: number): Promise<void> {
  const limits = { files: 1, fields: 5, fileSize: largest + 1 };
  await fastify.register(multipart as never, { limits } as never);
}

/** The file of a form. Undefined when the body is none, or is not what its type says. */
export const fileOf = async (request: MultipartRequest): Promise<MultipartFile | undefined> =>
  request.isMultipart() ? request.file().catch(() => undefined) : undefined;

interface SentFile {
  name: string;
  contentType: string;
  size: number;
  body: NodeJS.ReadableStream | Buffer;
}

/** Sends a file that somebody else has made: to be saved, never shown, and never guessed at. */
export async function sendDownload(reply: FastifyReply, file: SentFile): Promise<void> {
  const ascii = file.name.replace(/[^\x20-\x7E]|["\\]/g, '_');
  await reply
    .type(file.contentType)
    .header('content-length', file.size)
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeName(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(file.body);
}

/** RFC 8187. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
