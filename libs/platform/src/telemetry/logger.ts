import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

const context = new AsyncLocalStorage<{ requestId: string }>();

/** Runs `work` so that every log line inside carries the request id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return context.run({ requestId }, work);
}

const root = pino({
  level: 'info',
  base: { pid: process.pid },
  mixin: () => context.getStore() ?? {},
  // Nothing personal and no secret may reach a log line, whoever logs it.
  redact: ['req.headers', 'password', 'token', 'secret', 'email', '*.password', '*.token', '*.secret', '*.email'],
});

/** Sets the level for the whole process; called once at boot. */
export function setLogLevel(level: string): void {
  root.level = level;
}

/** A logger that names its part of the house. */
export function logger(name: string): Logger {
  return root.child({ name }, { level: root.level });
}

/** Nest's own messages, as lines of the same log. */
export class NestLogger implements LoggerService {
  private readonly log_ = logger('nest');
  log(message: unknown): void {
    this.log_.debug(String(message));
  }
  error(message: unknown, stack?: string): void {
    this.log_.error({ stack }, String(message));
  }
  warn(message: unknown): void {
    this.log_.warn(String(message));
  }
  debug(message: unknown): void {
    this.log_.debug(String(message));
  }
  verbose(message: unknown): void {
    this.log_.trace(String(message));
  }
}
