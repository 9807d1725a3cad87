import { ConfigError, loadConfig, type Config } from '#platform/config';
import { collectProcessMetrics, logger, setLogLevel } from '#platform/telemetry';

/** What a started process hands back: how to end it in good order. */
export interface Running {
  stop(): Promise<void>;
}

/** How long a process may take to finish what it has begun before it is ended anyway. */
const PATIENCE_MS = 10_000;

/** Exit status for a configuration that cannot be used (sysexits.h EX_CONFIG): starting again would not help. */
const EX_CONFIG = 78;

/**
 * The life of each of our processes: read the configuration or say what is wrong with it, start, tell the parent,
 * and stop in good order on a signal or when the parent that started it has died.
 */
export function runProcess(name: string, start: (config: Config) => Promise<Running>): void {
  boot(name, start).catch((error: unknown) => {
    process.stderr.write(`${name} cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof ConfigError ? EX_CONFIG : 1);
  });
}

async function boot(name: string, start: (config: Config) => Promise<Running>): Promise<void> {
  const config = loadConfig();
  setLogLevel(config.logLevel);
  collectProcessMetrics();
  const running = await start(config);
  const stop = once(() => end(name, running));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  process.once('disconnect', stop);
  logger(name).info({ pid: process.pid }, 'Ready');
  process.send?.({ ready: name });
}

async function end(name: string, running: Running): Promise<void> {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  await running.stop().catch((error: unknown) => logger(name).error({ err: error }, 'Did not stop in good order'));
  process.exit(0);
}

function once(work: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    void work();
  };
}
