import { AsyncLocalStorage } from 'node:async_hooks';
import type { EventEmitter } from 'node:events';

const context = new AsyncLocalStorage<{ requestId: string }>();
/** Requests and jobs that are followed just now. */
let followed = 0;

/** What every log line of a followed request or job carries. */
export const requestOfLine = (): { requestId?: string } => ({ ...context.getStore() });

/** Runs a job so that every log line inside carries the id. */
export async function withRequestId<T>(requestId: string, work: () => Promise<T> | T): Promise<T> {
  followed += 1;
  try {
    return await context.run({ requestId }, work);
  } finally {
    leave();
  }
}

/** Goes on with a request so that every log line carries the id, until its response is closed. */
export function followRequest(requestId: string, response: EventEmitter, goOn: () => void): void {
  followed += 1;
  response.once('close', leave);
  context.run({ requestId }, goOn);
}

/** Before Node 24 each promise of the process is dearer while anything is followed: nothing is when nobody is (ADR 0634). */
function leave(): void {
  followed -= 1;
  if (followed === 0) context.disable();
}
