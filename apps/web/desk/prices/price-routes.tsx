import type { RouteObject } from 'react-router';

/** Price books and terms beside them. */
export const priceRoutes: RouteObject[] = [
  { path: 'prices', lazy: { Component: async () => (await import('./prices-page.js')).PricesPage } },
  { path: 'prices/terms', lazy: { Component: async () => (await import('./terms-page.js')).TermsPage } },
  { path: 'prices/compare', lazy: { Component: async () => (await import('./compare-page.js')).ComparePage } },
  { path: 'prices/drafts/:id', lazy: { Component: async () => (await import('./draft-page.js')).DraftPage } },
  { path: 'prices/versions/:id', lazy: { Component: async () => (await import('./version-page.js')).VersionPage } },
  { path: 'prices/:titleId/:currency', lazy: { Component: async () => (await import('./book-page.js')).BookPage } },
];
