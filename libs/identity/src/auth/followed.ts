import { AsyncLocalStorage } from 'node:async_hooks';

/** Where the auth library keeps what it follows its own requests by. */
const LIBRARY = Symbol.for('better-auth:global');

/** What the library does after its answer has this long. */
export const REST_MS = 1_000;

let underWay = 0;
let rest: NodeJS.Timeout | undefined;

/**
 * Runs a request of the auth library. It follows its requests as we do ours, and never stops: before Node 24 the first
 * sign-in would make every promise of the process dearer for good (ADR 0634), so it is stopped when none is under way.
 */
export async function whileFollowed<T>(work: () => Promise<T>): Promise<T> {
  underWay += 1;
  clearTimeout(rest);
  try {
    return await work();
  } finally {
    underWay -= 1;
    if (underWay === 0) rest = setTimeout(stopFollowing, REST_MS).unref();
  }
}

function stopFollowing(): void {
  const { context } = (globalThis as { [LIBRARY]?: { context: object } })[LIBRARY] ?? { context: {} };
  for (const kept of Object.values(context)) if (kept instanceof AsyncLocalStorage) kept.disable();
}
