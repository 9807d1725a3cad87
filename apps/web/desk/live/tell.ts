import type { QueryClient } from '@tanstack/react-query';

/** What one tab hears and tells the others. */
export type Told =
  | { kind: 'request' | 'message' | 'attachment' | 'bulk'; subject: string }
  | { kind: 'everything' }
  | { kind: 'signed-out' }
  | { kind: 'line'; isOpen: boolean }
  | { kind: 'is-anybody-there' };

/** The queries a change makes old. */
export function readAnew(queries: QueryClient, told: Told): void {
  const old = (...queryKey: unknown[]) => void queries.invalidateQueries({ queryKey });
  if (told.kind === 'signed-out') return old('session');
  if (told.kind === 'everything') {
    for (const key of ['requests', 'request', 'attachments', 'bulk']) old(key);
    return;
  }
  if (told.kind === 'request') {
    old('request', told.subject);
    old('requests');
    old('dashboard');
  }
  if (told.kind === 'message') old('request', told.subject);
  if (told.kind === 'attachment') old('attachments', told.subject);
  if (told.kind === 'bulk') old('bulk', told.subject);
}
