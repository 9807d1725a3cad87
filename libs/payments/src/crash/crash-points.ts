import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';

/**
 * The places between two steps of a payment at which a process may die: before and after each commit and each call to
 * the provider. `CRASH_AT=<name>` makes it die there, outside production, so that tests can prove that nothing is lost.
 */
export const CRASH_POINTS = [
  'checkout.attempt-saved',
  'checkout.session-created',
  'checkout.session-attached',
  'inbox.event-stored',
  'settle.before-retrieve',
  'settle.after-retrieve',
  'settle.before-commit',
  'settle.after-commit',
  'refund.before-call',
  'refund.after-call',
  'refund.before-commit',
  'refund.after-commit',
  'invoice.before-call',
  'invoice.draft-made',
  'invoice.after-call',
  'invoice.before-commit',
  'invoice.after-commit',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

@Injectable()
export class CrashPoints {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'crashAt'>) {}

  /** Ends the process as `kill -9` would, when this is the point it was told to die at. */
  reach(point: CrashPoint): void {
    if (this.config.crashAt === point) process.kill(process.pid, 'SIGKILL');
  }
}
