import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { MAILER } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

/** One mailer per process, on the relay of `SMTP_URL`. */
@Global()
@Module({
  providers: [
    {
      provide: MAILER,
      inject: [CONFIG],
      useFactory: (config: Config) => new SmtpMailer(config.smtpUrl, config.mailFrom),
    },
  ],
  exports: [MAILER],
})
export class MailModule implements OnApplicationShutdown {
  constructor(@Inject(MAILER) private readonly mailer: SmtpMailer) {}

  onApplicationShutdown(): Promise<void> {
    return this.mailer.close();
  }
}
