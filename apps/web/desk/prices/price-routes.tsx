import type { RouteObject } from 'react-router';
import { BookPage } from './book-page.js';
import { ComparePage } from './compare-page.js';
import { DraftPage } from './draft-page.js';
import { PricesPage } from './prices-page.js';
import { TermsPage } from './terms-page.js';
import { VersionPage } from './version-page.js';

/** Price books and terms beside them. */
export const priceRoutes: RouteObject[] = [
  { path: 'prices', element: <PricesPage /> },
  { path: 'prices/terms', element: <TermsPage /> },
  { path: 'prices/compare', element: <ComparePage /> },
  { path: 'prices/drafts/:id', element: <DraftPage /> },
  { path: 'prices/versions/:id', element: <VersionPage /> },
  { path: 'prices/:titleId/:currency', element: <BookPage /> },
];
