import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { FilesystemStorage } from './filesystem-storage.js';
import { STORAGE } from './object-storage.js';

/** The object store the configuration names. */
@Global()
@Module({
  providers: [
    {
      provide: STORAGE,
      inject: [CONFIG],
      useFactory: (config: Config) => new FilesystemStorage(config.storageDir),
    },
  ],
  exports: [STORAGE],
})
export class StorageModule {}
