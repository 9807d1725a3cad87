import type { S3ObjectStorage, S3Options } from './s3-options.js';

/** The client library is large: a process that keeps its files in a folder never loads it. */
export async function openS3(options: S3Options): Promise<S3ObjectStorage> {
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(options);
}
