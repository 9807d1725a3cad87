import { useLocation, useSearchParams } from 'react-router';
import { safeReturnPath, withReturn } from '../session/return-path.js';

/** Where to go on after this page, and links to its sisters that remember it. */
export function useReturn() {
  const [params] = useSearchParams();
  const { state } = useLocation() as { state: { email?: string } | null };
  const next = safeReturnPath(params.get('next'));
  return {
    next,
    /** The address that somebody was invited with or has typed before; empty where there is none. */
    email: state?.email ?? '',
    /** The same way back on another page: `/sign-up?next=…`. */
    keep: (path: string) => withReturn(path, next),
  };
}
