import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { Secrets } from './secrets.js';

/** `SECRETS_KEY` holds one passphrase, or after a rotation several with commas between, the present one first. */
@Global()
@Module({
  providers: [
    {
      provide: Secrets,
      inject: [CONFIG],
      useFactory: (config: Config) => {
        const [current, ...former] = config.secretsKey.split(',').map((passphrase) => passphrase.trim());
        return new Secrets([current ?? '', ...former]);
      },
    },
  ],
  exports: [Secrets],
})
export class SecretsModule {}
