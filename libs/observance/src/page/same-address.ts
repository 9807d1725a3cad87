const TRACKING = /^(utm_|fbclid$|gclid$|mc_|ref$|cmpid$)/;

/** An address without what does not change the page: scheme, `www.`, tracking, fragment, the last slash. */
export function addressKey(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${search ? `?${search}` : ''}`;
}

export const isSameAddress = (one: string, other: string): boolean => addressKey(one) === addressKey(other);

/** Of a picture: sites ask for its sizes by query, so its host and path say which it is. */
export function pictureKey(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname}`;
}

const SHORTEST_NAME = 5;
const SIZE = /([-_@]\d{2,4}(x\d{2,4})?|@\dx|-scaled)+$/;
const GENERIC = /^(image|photo|picture|default|placeholder|untitled|img|file|original|large|main|lead)[-_]?\d*$/;

/** The name of a picture's file without size and ending; null when it says nothing of which picture it is. */
export function pictureName(address: string): string | null {
  const last = decodePart(new URL(address).pathname.split('/').at(-1) ?? '').toLowerCase();
  const name = last.replace(/(\.[a-z0-9]{2,5})+$/, '').replace(SIZE, '');
  return name.length < SHORTEST_NAME || GENERIC.test(name) ? null : name;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
