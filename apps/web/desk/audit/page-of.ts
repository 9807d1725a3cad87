const PAGES: Readonly<Record<string, string>> = {
  request: '/requests/',
  licence: '/licences/',
  article: '/articles/',
  organisation: '/organisations/',
  contributor: '/rights/contributors/',
  payment: '/payments/',
  source: '/sources/',
  'price-book-draft': '/prices/drafts/',
  'price-book-version': '/prices/versions/',
  'rule-set-draft': '/rules/drafts/',
  'sanctions-list': '/sanctions-lists/',
};

/** Where the desk shows what an entry is about; null where it has no page of its own. @param reference of its request */
export function pageOf(kind: string, id: string, reference = id): string | null {
  const page = PAGES[kind];
  if (!page) return null;
  if (kind !== 'request' && kind !== 'licence') return `${page}${id}`;
  // These are found by their number alone.
  if (!/^[RL]-/.test(reference)) return null;
  return `${page}${kind === 'licence' ? reference.replace(/^R-/, 'L-') : reference}`;
}
