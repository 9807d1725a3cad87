import type { LookupFunction } from 'node:net';
import type { ObjectStorage } from '../object-storage.js';

/** A bucket of an S3 store. */
export interface S3Options {
  bucket: string;
  region: string;
  /** Another store than Amazon's, such as `https://s3.example.org`. */
  endpoint?: string;
  /** Left out, those of the machine's role are used. */
  credentials?: { accessKeyId: string; secretAccessKey: string };
  /** Goes before each key, with a slash at its end; empty for none. */
  prefix?: string;
  /** Longest silence of the store; 20 seconds unless told otherwise. */
  timeoutMs?: number;
  /** Connects to an address that was checked, where a stranger named the store. */
  lookup?: LookupFunction;
}

/** Objects in a bucket, and whether they may be put there. */
export interface S3ObjectStorage extends ObjectStorage {
  /** @throws storage.no-such-bucket, storage.access-denied, storage.wrong-region, storage.unavailable */
  checkBucket(): Promise<void>;
  close(): void;
}
