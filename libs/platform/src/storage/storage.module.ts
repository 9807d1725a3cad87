import { Global, Module } from '@nestjs/common';
import { CONFIG, ConfigError, type Config } from '#platform/config';
import { DomainError } from '#libs/kernel';
import { FilesystemStorage } from './filesystem-storage.js';
import { STORAGE, type ObjectStorage } from './object-storage.js';
import { openS3 } from './s3/open-s3.js';

/** The object store the configuration names. */
@Global()
@Module({ providers: [{ provide: STORAGE, inject: [CONFIG], useFactory: storageFor }], exports: [STORAGE] })
export class StorageModule {}

/** @throws ConfigError where the bucket refuses us; one that does not answer now may later */
export async function storageFor({ s3, storageDir }: Pick<Config, 's3' | 'storageDir'>): Promise<ObjectStorage> {
  if (!s3) return new FilesystemStorage(storageDir);
  const storage = await openS3(s3);
  await storage.checkBucket().catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.code === 'storage.unavailable') return;
    throw new ConfigError([`STORAGE=s3: ${error.message} ${error.nextStep ?? ''}`.trim()]);
  });
  return storage;
}
