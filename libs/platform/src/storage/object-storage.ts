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

/**
 * Where files live: pictures, packages, certificates. A key names an object, such as `packages/L-2026-00042/v1.zip`;
 * an object appears whole or not at all, and a second `put` replaces it.
 */
export interface ObjectStorage {
  /** @throws storage.bad-key */
  put(key: string, body: Buffer | Readable, meta: ObjectMeta): Promise<ObjectHead>;
  /** @throws storage.not-found, storage.bad-key */
  get(key: string): Promise<Readable>;
  /** Undefined when there is none. @throws storage.bad-key */
  head(key: string): Promise<ObjectHead | undefined>;
  /** Also when there is none. @throws storage.bad-key */
  delete(key: string): Promise<void>;
}
