import { createHash, randomUUID } from 'node:crypto';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { keySegments } from '../object-key.js';
import type { ByteRange, ObjectHead, ObjectMeta } from '../object-storage.js';
import { badRange, bucketMissing } from '../storage.errors.js';
import { CountedSource } from './counted-source.js';
import type { S3ObjectStorage, S3Options } from './s3-options.js';
import { meaningOf } from './s3-errors.js';
import { steadily } from './steady-stream.js';

const TIMEOUT_MS = 20_000;
const CONNECT_MS = 5_000;
/** What is sent at once; a smaller stream is one request. */
const PART_BYTES = 8 * 1024 * 1024;
const RETRIES = 3;

/**
 * Objects of a bucket. A stream of unknown length goes in parts to a key aside and is copied to its own by the store, so
 * that it appears whole, with its hash beside it, or not at all. One object holds up to 5 GB (the longest copy).
 */
export class S3Storage implements S3ObjectStorage {
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly prefix: string;
  private readonly timeoutMs: number;

  constructor(options: S3Options) {
    this.bucket = options.bucket;
    this.prefix = options.prefix ?? '';
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.client = clientOf(options, this.timeoutMs);
  }

  async put(key: string, body: Buffer | Readable, { contentType }: ObjectMeta): Promise<ObjectHead> {
    const name = this.nameOf(key);
    if (Buffer.isBuffer(body)) return this.putBytes(name, body, contentType);
    const source = new CountedSource(body);
    try {
      const start = await source.take(PART_BYTES);
      if (source.isDone) return await this.putBytes(name, start, contentType);
      return await this.putParts(name, start, source, contentType);
    } catch (error) {
      body.destroy();
      throw source.failure ?? meaningOf(error, this.bucket);
    }
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    const name = this.nameOf(key);
    const first = await this.open(name, range && `bytes=${range.start}-${range.end}`);
    const start = range?.start ?? 0;
    const end = start + first.length - 1;
    if (range && end !== range.end) {
      first.body.destroy();
      throw badRange();
    }
    const rest = async (from: number): Promise<Readable> =>
      (await this.open(name, `bytes=${from}-${end}`, first.etag)).body;
    const options = { timeoutMs: this.timeoutMs, retries: RETRIES };
    return Readable.from(steadily(first.body, { start, end }, rest, options), { objectMode: false });
  }

  async head(key: string): Promise<ObjectHead | undefined> {
    const name = this.nameOf(key);
    try {
      const head = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: name }));
      const sha256 = head.Metadata?.['sha256'] ?? '';
      return { contentType: head.ContentType ?? '', size: head.ContentLength ?? 0, sha256 };
    } catch (error) {
      const meaning = meaningOf(error, this.bucket);
      if (meaning.code === 'storage.not-found') return undefined;
      throw meaning;
    }
  }

  async delete(key: string): Promise<void> {
    await this.remove(this.nameOf(key));
  }

  async checkBucket(): Promise<void> {
    try {
      await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
    } catch (error) {
      const meaning = meaningOf(error, this.bucket);
      // An answer to HEAD has no body: that the bucket is missing is only its status.
      throw meaning.code === 'storage.not-found' ? bucketMissing(this.bucket, error) : meaning;
    }
  }

  close(): void {
    this.client.destroy();
  }

  private async putBytes(name: string, bytes: Buffer, contentType: string): Promise<ObjectHead> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const described = { ContentType: contentType, Metadata: { sha256 } };
    try {
      await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: name, Body: bytes, ...described }));
    } catch (error) {
      throw meaningOf(error, this.bucket);
    }
    return { contentType, size: bytes.length, sha256 };
  }

  private async putParts(name: string, start: Buffer, source: CountedSource, contentType: string): Promise<ObjectHead> {
    const aside = `${this.prefix}uploads/${randomUUID()}`;
    const Body = Readable.from(source.from(start), { objectMode: false });
    const params = { Bucket: this.bucket, Key: aside, Body };
    await new Upload({ client: this.client, params, queueSize: 1, partSize: PART_BYTES }).done();
    const { size, sha256 } = source.facts();
    try {
      await this.client.send(
        new CopyObjectCommand({
          ...{ Bucket: this.bucket, Key: name, CopySource: `${this.bucket}/${aside}` },
          ...{ MetadataDirective: 'REPLACE', ContentType: contentType, Metadata: { sha256 } },
        }),
      );
    } finally {
      // What stays aside after an outage is cleared by the bucket's own rule for `uploads/`.
      await this.remove(aside).catch(() => undefined);
    }
    return { contentType, size, sha256 };
  }

  private async open(
    name: string,
    range?: string,
    etag?: string,
  ): Promise<{ body: Readable; length: number; etag?: string }> {
    try {
      const wanted = { ...(range ? { Range: range } : {}), ...(etag ? { IfMatch: etag } : {}) };
      const answer = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: name, ...wanted }));
      const body = answer.Body as Readable;
      return { body, length: answer.ContentLength ?? 0, ...(answer.ETag ? { etag: answer.ETag } : {}) };
    } catch (error) {
      throw meaningOf(error, this.bucket);
    }
  }

  private async remove(name: string): Promise<void> {
    try {
      await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: name }));
    } catch (error) {
      const meaning = meaningOf(error, this.bucket);
      if (meaning.code !== 'storage.not-found') throw meaning;
    }
  }

  private nameOf(key: string): string {
    return this.prefix + keySegments(key).join('/');
  }
}

function clientOf({ region, endpoint, credentials, lookup }: S3Options, timeoutMs: number): S3Client {
  const agent = { keepAlive: true, maxSockets: 50, ...(lookup ? { lookup } : {}) };
  return new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
    maxAttempts: RETRIES,
    // Stores beside Amazon's do not know the newer checksums; ours is in the object's metadata.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: timeoutMs,
      throwOnRequestTimeout: true,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    },
  });
}
