import type { RouteObject } from 'react-router';
import { Only } from '../session/gates.js';
import { SimulationPage } from './simulation-page.js';

export const simulationRoutes: RouteObject[] = [
  {
    element: <Only may="simulate" />,
    children: [
      { path: 'prices/drafts/:id/simulate', element: <SimulationPage kind="price-book" /> },
      { path: 'rules/drafts/:id/simulate', element: <SimulationPage kind="rules" /> },
    ],
  },
];
