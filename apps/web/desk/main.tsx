import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { deskQueries } from './session/queries.js';
import { deskRoutes } from './routes.js';

// After a release the code of a page may lie elsewhere: the new start page knows where.
window.addEventListener('vite:preloadError', () => window.location.reload());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={createBrowserRouter(deskRoutes(deskQueries()))} />
    </StrictMode>,
  );
}
