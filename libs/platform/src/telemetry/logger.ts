import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { requestOfLine } from './request-id.js';

const root = pino({
  level: 'info',
  base: { pid: process.pid },
  // A new object each time: pino writes the line's own fields into it.
  mixin: requestOfLine,
  // Nothing personal and no secret may reach a log line, whoever logs it.
  redact: ['req.headers', 'password', 'token', 'secret', 'email', '*.password', '*.token', '*.secret', '*.email'],
});

/** A child has a level of its own, and most are made before the configuration is read. */
const named = new Map<string, Logger>();

/** Sets the level for the whole process; called once at boot. */
export function setLogLevel(level: string): void {
  root.level = level;
  for (const one of named.values()) one.level = level;
}

/** The logger that names its part of the house. */
export function logger(name: string): Logger {
  const made = named.get(name) ?? root.child({ name });
  named.set(name, made);
  return made;
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
