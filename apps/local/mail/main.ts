import { resolve } from 'node:path';
import { startMailCatcher } from './start-mail-catcher.js';

/** The mail catcher as a process of its own, for `docker compose`: SMTP_PORT, MAIL_PORT, HOST, DATA_DIR. */
const { env } = process;
const catcher = await startMailCatcher({
  folder: resolve(env['DATA_DIR'] ?? '.data', 'mail'),
  host: env['HOST'] ?? '127.0.0.1',
  smtpPort: Number(env['SMTP_PORT'] ?? 3013),
  pagePort: Number(env['MAIL_PORT'] ?? 3014),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void catcher.close().then(() => process.exit(0)));
}
