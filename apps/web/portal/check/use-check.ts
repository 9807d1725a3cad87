import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveState, Report } from '../../../../libs/verification/src/index.js';
import type { GivenFiles } from './given-files.js';

export type CheckProgress =
  | { step: 'waiting' }
  | { step: 'checking'; name: string; done: number; total: number }
  | { step: 'done'; name: string; report: Report; state: LiveState }
  | { step: 'failed'; name: string; code: string };

const KEYS = '/.well-known/jwks.json';

/**
 * Checks files in this browser: nothing of them is sent. Only the published keys are fetched, and with the licence's
 * number its state is asked. A new choice ends the check of the one before.
 */
export function useCheck(): { progress: CheckProgress; check: (given: Promise<GivenFiles>) => void } {
  const [progress, setProgress] = useState<CheckProgress>({ step: 'waiting' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = useCallback((coming: Promise<GivenFiles>) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const tell = (next: CheckProgress) => {
      if (!control.signal.aborted) setProgress(next);
    };
    let name = '';
    const run = async (): Promise<CheckProgress> => {
      const given = await coming;
      // What was dropped was a text or a link.
      if (given.files.length === 0 && !given.isFolder) return { step: 'waiting' };
      ({ name } = given);
      tell({ step: 'checking', name, done: 0, total: 0 });
      const onProgress = (done: number, total: number) => tell({ step: 'checking', name, done, total });
      return { step: 'done', name, ...(await checked(given, control.signal, onProgress)) };
    };
    void run().then(tell, (error: unknown) => tell({ step: 'failed', name, code: codeOf(error) }));
  }, []);
  return { progress, check };
}

async function checked(
  { files, isFolder }: GivenFiles,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<{ report: Report; state: LiveState }> {
  // Only who checks a file needs it.
  const { blobSource, isSystemFile, liveState, verify } = await import('../../../../libs/verification/src/index.js');
  const response = await fetch(KEYS, { signal }).catch(() => null);
  const keys = response?.ok ? ((await response.json()) as Parameters<typeof verify>[1]) : { keys: [] };
  const given = files
    .filter(({ path }) => !isFolder || !isSystemFile(path))
    .map(({ path, file }) => ({ path, source: blobSource(file) }));
  const report = await verify(given, keys, { whole: isFolder, onProgress, signal });
  const ask: typeof fetch = (url, init) => fetch(url, init);
  return { report, state: await liveState(report, { fetch: ask, keys, at: window.location.origin }) };
}

/** The verifier's own code, or one for a file that the browser could not read. */
const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unreadable';
};
