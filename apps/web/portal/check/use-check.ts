import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveState, Report } from '../../../../libs/verification/src/index.js';

export type CheckProgress =
  | { step: 'waiting' }
  | { step: 'checking'; name: string; done: number; total: number }
  | { step: 'done'; name: string; report: Report; state: LiveState }
  | { step: 'failed'; name: string; code: string };

const KEYS = '/.well-known/jwks.json';

/** What the files are called, in a line: the first, and how many more. */
const nameOf = (files: readonly File[]): string =>
  files.length > 1 ? `${files[0]?.name ?? ''} (+${String(files.length - 1)})` : (files[0]?.name ?? '');

/**
 * Checks files in this browser: nothing of them is sent. Only the published keys are fetched, and with the licence's
 * number its state is asked. A new choice ends the check of the one before.
 */
export function useCheck(): { progress: CheckProgress; check: (files: readonly File[]) => void } {
  const [progress, setProgress] = useState<CheckProgress>({ step: 'waiting' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = useCallback((files: readonly File[]) => {
    if (files.length === 0) return;
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const tell = (next: CheckProgress) => {
      if (!control.signal.aborted) setProgress(next);
    };
    const name = nameOf(files);
    tell({ step: 'checking', name, done: 0, total: 0 });
    void checked(files, control.signal, (done, total) => tell({ step: 'checking', name, done, total })).then(
      (found) => tell({ step: 'done', name, ...found }),
      (error: unknown) => tell({ step: 'failed', name, code: codeOf(error) }),
    );
  }, []);
  return { progress, check };
}

async function checked(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<{ report: Report; state: LiveState }> {
  // Only who checks a file needs it.
  const { blobSource, liveState, verify } = await import('../../../../libs/verification/src/index.js');
  const response = await fetch(KEYS, { signal }).catch(() => null);
  const keys = response?.ok ? ((await response.json()) as Parameters<typeof verify>[1]) : { keys: [] };
  const given = files.map((file) => ({ path: file.name, source: blobSource(file) }));
  const report = await verify(given, keys, { whole: false, onProgress, signal });
  const ask: typeof fetch = (url, init) => fetch(url, init);
  return { report, state: await liveState(report, { fetch: ask, keys, at: window.location.origin }) };
}

/** The verifier's own code, or one for a file that the browser could not read. */
const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unreadable';
};
