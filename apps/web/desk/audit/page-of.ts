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

/** Where the desk shows what an entry is about; null where it has no page of its own. */
export function pageOf(kind: string, id: string): string | null {
  const page = PAGES[kind];
  // A request is found by its number alone.
  if (!page || ((kind === 'request' || kind === 'licence') && !/^[RL]-/.test(id))) return null;
  return `${page}${kind === 'licence' ? id.replace(/^R-/, 'L-') : id}`;
}
