import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';

const simulation = (kind: 'price-book' | 'rules') => ({
  Component: async () => {
    const { SimulationPage } = await import('./simulation-page.js');
    return () => <SimulationPage kind={kind} />;
  },
});

export const simulationRoutes: RouteObject[] = [
  {
    element: <Only may="simulate" />,
    children: [
      { path: 'prices/drafts/:id/simulate', lazy: simulation('price-book') },
      { path: 'rules/drafts/:id/simulate', lazy: simulation('rules') },
    ],
  },
];
