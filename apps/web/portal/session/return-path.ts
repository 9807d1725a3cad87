/**
 * Where to go on after signing in. Only a path of this site is ever followed: an address of another site in `next`
 * would make our sign-in page a trap.
 */
export function safeReturnPath(next: string | null): string {
  if (!next?.startsWith('/')) return '/';
  const url = new URL(next, 'https://here.invalid');
  return url.origin === 'https://here.invalid' && !next.startsWith('//') && !next.includes('\\')
    ? `${url.pathname}${url.search}${url.hash}`
    : '/';
}

/** A path with `next`, such as `/sign-in?next=%2Fquotes%2F1`. */
export function withReturn(path: string, next: string): string {
  return next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`;
}
