import { DEFAULT_SECRET_KEY, startSandbox } from './sandbox.js';

/**
 * The Stripe sandbox as a process of its own.
 *
 * STRIPE_SANDBOX_PORT (3012), STRIPE_SANDBOX_HOST (127.0.0.1), STRIPE_SANDBOX_DATA (a folder; in memory when not set),
 * STRIPE_SANDBOX_SECRET_KEY, STRIPE_SANDBOX_PUBLIC_URL (where browsers reach it).
 */
const { env } = process;
const secretKey = env['STRIPE_SANDBOX_SECRET_KEY'] || DEFAULT_SECRET_KEY;
if (!secretKey.startsWith('sk_test_')) {
  process.stderr.write('STRIPE_SANDBOX_SECRET_KEY must begin with sk_test_: the sandbox never takes a live key.\n');
  process.exit(1);
}
const sandbox = await startSandbox({
  port: Number(env['STRIPE_SANDBOX_PORT'] || 3012),
  host: env['STRIPE_SANDBOX_HOST'] || '127.0.0.1',
  dataDir: env['STRIPE_SANDBOX_DATA'] || null,
  secretKey,
  ...(env['STRIPE_SANDBOX_PUBLIC_URL'] ? { publicUrl: env['STRIPE_SANDBOX_PUBLIC_URL'] } : {}),
});
process.stdout.write(`Stripe sandbox (no real money) on ${sandbox.url}\n`);

const stop = (): void => {
  sandbox.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
