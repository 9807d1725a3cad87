import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setLive } from './live-state.js';
import { readAnew, type Told } from './tell.js';

const ADDRESS = '/admin/v1/events';
const NAME = 'imprimatur-desk-live';
/** After a refusal the browser does not come back by itself. */
const AGAIN_MS = 10_000;
/** A burst of changes, such as a bulk decision, makes one reading of them. */
const GATHER_MS = 120;

/**
 * Hears what changes at the desk and makes pages read it. One tab of a browser holds the line and tells the others, as a
 * browser opens only a few to one place.
 */
export function Live() {
  const queries = useQueryClient();
  useEffect(() => listen(queries), [queries]);
  return null;
}

function listen(queries: QueryClient): () => void {
  const gathered = gather(queries);
  const channel = new BroadcastChannel(NAME);
  const gone = new AbortController();
  let isHolder = false;
  let isOpen = false;
  const take = (told: Told): void => {
    if (told.kind === 'line') setLive(told.isOpen);
    else gathered.add(told);
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind !== 'is-anybody-there') take(data);
    else if (isHolder) channel.postMessage({ kind: 'line', isOpen } satisfies Told);
  };
  const tellAll = (told: Told): void => {
    if (told.kind === 'line') isOpen = told.isOpen;
    take(told);
    channel.postMessage(told);
  };
  channel.postMessage({ kind: 'is-anybody-there' } satisfies Told);
  void holdAlone(gone.signal, () => {
    isHolder = true;
    return openLine(tellAll, gone.signal);
  });
  return () => {
    if (isHolder) channel.postMessage({ kind: 'line', isOpen: false } satisfies Told);
    gone.abort();
    channel.close();
    gathered.stop();
    setLive(false);
  };
}

/** Runs `work` once no other tab does; without locks (an insecure address) each tab does it for itself. */
async function holdAlone(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  // Absent outside secure contexts, whatever the type says.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return work();
  await locks.request(NAME, { signal }, work).catch(() => undefined);
}

/** Keeps a line open until the signal comes. */
function openLine(tell: (told: Told) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let line: EventSource;
    let timer: number | undefined;
    let wasOpen = false;
    const open = (): void => {
      line = new EventSource(ADDRESS);
      line.addEventListener('hello', () => {
        tell({ kind: 'line', isOpen: true });
        // Only a line that is new to us may have missed something; the browser's own return is caught up with.
        if (wasOpen && line.readyState === EventSource.OPEN) return;
        wasOpen = true;
        tell({ kind: 'everything' });
      });
      line.addEventListener('change', ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as Told));
      line.addEventListener('reset', () => tell({ kind: 'everything' }));
      line.addEventListener('signed-out', () => {
        line.close();
        tell({ kind: 'line', isOpen: false });
        tell({ kind: 'signed-out' });
        timer = window.setTimeout(open, AGAIN_MS);
      });
      line.addEventListener('error', () => {
        tell({ kind: 'line', isOpen: false });
        if (line.readyState !== EventSource.CLOSED) return;
        wasOpen = false;
        timer = window.setTimeout(open, AGAIN_MS);
      });
    };
    open();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      line.close();
      resolve();
    });
  });
}

function gather(queries: QueryClient) {
  const waiting = new Map<string, Told>();
  let timer: number | undefined;
  const flush = (): void => {
    timer = undefined;
    for (const told of waiting.values()) readAnew(queries, told);
    waiting.clear();
  };
  return {
    add: (told: Told): void => {
      waiting.set(JSON.stringify(told), told);
      timer ??= window.setTimeout(flush, GATHER_MS);
    },
    stop: (): void => clearTimeout(timer),
  };
}
