import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { systemResolver } from './resolver.js';
import { SafeFetch } from './safe-fetch.js';

/** One safe fetcher for the whole process, under the configuration's policy. */
@Global()
@Module({
  providers: [
    {
      provide: SafeFetch,
      inject: [CONFIG],
      useFactory: (config: Config) =>
        new SafeFetch(
          { allowLoopback: config.allowLoopbackFetch, userAgent: `Imprimatur/1.0 (+${config.publicUrl})` },
          systemResolver,
        ),
    },
  ],
  exports: [SafeFetch],
})
export class FetchModule {}
