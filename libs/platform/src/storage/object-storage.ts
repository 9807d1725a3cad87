import type { Readable } from 'node:stream';

/** Nest token of the object store. */
export const STORAGE = Symbol('ObjectStorage');

export interface ObjectMeta {
  /** A media type such as `application/zip`. */
  contentType: string;
}

export interface ObjectHead extends ObjectMeta {
  /** In bytes. */
  size: number;
  /** Of the bytes, in lower-case hex. */
  sha256: string;
}

/** Both ends inclusive and within the object, as in `Content-Range: bytes start-end/size`. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Where files live: pictures, packages, certificates. A key names an object, such as `packages/L-2026-00042/v1.zip`;
 * an object appears whole or not at all, and a second `put` replaces it.
 */
export interface ObjectStorage {
  /** A stream is taken no faster than it can be kept. @throws storage.bad-key, storage.unavailable */
  put(key: string, body: Buffer | Readable, meta: ObjectMeta): Promise<ObjectHead>;
  /**
   * The whole object, or a part of it. Where the store breaks off in the middle, reading goes on from there a few times;
   * then the stream ends with `storage.unavailable`.
   * @throws storage.not-found, storage.bad-key, storage.bad-range, storage.unavailable
   */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Undefined when there is none. @throws storage.bad-key, storage.unavailable */
  head(key: string): Promise<ObjectHead | undefined>;
  /** Also when there is none. @throws storage.bad-key, storage.unavailable */
  delete(key: string): Promise<void>;
}
