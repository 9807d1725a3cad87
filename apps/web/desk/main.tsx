import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { deskQueries } from './session/queries.js';
import { deskRoutes } from './routes.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={createBrowserRouter(deskRoutes(deskQueries()))} />
    </StrictMode>,
  );
}
