/**
 * What a site's `/.well-known/tdmrep.json` says of one page (TDMRep, section 6.1): the first entry whose location fits.
 * A file that is no such list says nothing.
 *
 * @returns `1` reserved, `0` not, or null
 */
export function miningOf(file: unknown, url: string): string | null {
  if (!Array.isArray(file)) return null;
  const { pathname, search } = new URL(url);
  for (const entry of file.slice(0, MOST_ENTRIES) as unknown[]) {
    if (typeof entry !== 'object' || entry === null) continue;
    const { location, 'tdm-reservation': said } = entry as Record<string, unknown>;
    if (typeof location === 'string' && fits(location, pathname + search)) {
      return said === 1 || said === 0 ? String(said) : null;
    }
  }
  return null;
}

const MOST_ENTRIES = 1_000;

/** As in robots.txt (RFC 9309): `*` stands for anything, a `$` at the end for the end, and the rest begins the path. */
function fits(location: string, path: string): boolean {
  const isWhole = location.endsWith('$');
  const [first = '', ...rest] = (isWhole ? location.slice(0, -1) : location).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length || (rest.length > 0 && path.endsWith(rest.at(-1) ?? ''));
}
