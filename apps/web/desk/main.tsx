import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Outlet, RouterProvider } from 'react-router';
import { SiteShell } from '../design/shell/site-shell.js';
import { DesignProviders } from '../design/theme/providers.js';
import { LanguageProvider } from '../words/language.js';

const queries = new QueryClient();

function Desk() {
  return (
    <LanguageProvider>
      <DesignProviders queries={queries}>
        <SiteShell suffix="desk">
          <Outlet />
        </SiteShell>
      </DesignProviders>
    </LanguageProvider>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={createBrowserRouter([{ path: '*', element: <Desk /> }])} />
    </StrictMode>,
  );
}
