import { useLocation } from 'react-router';

/**
 * Where to go on after signing in: the page that was asked for, as the gate wrote it into the history entry. Nothing of
 * it comes from the address, so no link can choose it.
 */
export function useWayBack(): { from: string; state: { from: string } } {
  const { state } = useLocation() as { state: unknown };
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : '/';
  const path = typeof from === 'string' ? from : '/';
  return { from: path, state: { from: path } };
}
