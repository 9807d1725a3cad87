/** Whether what was typed is an address rather than words to search for: `https://…`, or `host.tld/path`. */
export function looksLikeUrl(typed: string): boolean {
  return /^https?:\/\//i.test(typed) || /^[\w-]+(\.[\w-]+)*(\.[a-z]{2,}|:\d+)\/\S+$/i.test(typed);
}

/** The address with its protocol, which people often leave out. */
export const withProtocol = (typed: string): string => (/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
