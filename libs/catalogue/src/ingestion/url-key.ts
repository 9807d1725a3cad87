import { badUrl } from '../catalogue.errors.js';

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ncid|ref|ref_src|smid|xtor|at_\w+|ito|s_cid)$/i;
const LONGEST = 2_000;

/**
 * An address somebody pasted, as a URL. A missing scheme is added, as browsers do.
 * @throws catalogue.bad-url
 */
export function readArticleUrl(typed: string): URL {
  const trimmed = typed.trim();
  if (trimmed === '' || trimmed.length > LONGEST || /[\s\u0000-\u001F]/.test(trimmed)) throw badUrl();
  const withScheme =
    /^[a-z][a-z\d+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d/.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const url = new URL(withScheme);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    if (!isWeb || url.username || url.password || url.hostname === '' || url.href.length > LONGEST) throw badUrl();
    return url;
  } catch {
    throw badUrl();
  }
}

/**
 * One key for all spellings of an address: scheme, `www.`, default port, fragment, a slash at the end, tracking
 * parameters and the order of parameters do not tell two pages apart.
 */
export function urlKey(url: URL): string {
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(parameters).toString();
  const path = url.pathname.replace(/\/+$/, '') || '/';
  return `${url.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}
