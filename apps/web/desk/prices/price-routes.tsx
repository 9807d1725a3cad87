import type { RouteObject } from 'react-router';
import { page } from '../page.js';

/** Price books and terms beside them. */
export const priceRoutes: RouteObject[] = [
  { path: 'prices', element: page(async () => (await import('./prices-page.js')).PricesPage) },
  { path: 'prices/terms', element: page(async () => (await import('./terms-page.js')).TermsPage) },
  { path: 'prices/compare', element: page(async () => (await import('./compare-page.js')).ComparePage) },
  { path: 'prices/drafts/:id', element: page(async () => (await import('./draft-page.js')).DraftPage) },
  { path: 'prices/versions/:id', element: page(async () => (await import('./version-page.js')).VersionPage) },
  { path: 'prices/:titleId/:currency', element: page(async () => (await import('./book-page.js')).BookPage) },
];
