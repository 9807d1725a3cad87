import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ApiProblem } from '../api/problem.js';
import { portalRoutes } from './routes.js';

const TRIES = 2;

/** A “no” is an answer: only what may pass by itself (no connection, a fault on our side) is tried again. */
const isWorthTrying = (count: number, error: Error): boolean =>
  count < TRIES && error instanceof ApiProblem && (error.isOffline || error.status >= 502);

const queries = new QueryClient({
  defaultOptions: { queries: { retry: isWorthTrying, staleTime: 15_000 }, mutations: { retry: false } },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={createBrowserRouter(portalRoutes(queries))} />
    </StrictMode>,
  );
}
