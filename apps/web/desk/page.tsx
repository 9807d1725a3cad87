import { lazy, type ComponentType, type ReactNode } from 'react';

/**
 * A page whose code is fetched when somebody goes there. What most of the day is spent on, the queue and a request, comes
 * with the desk itself.
 */
export function page(load: () => Promise<ComponentType>): ReactNode {
  const Page = lazy(async () => ({ default: await load() }));
  return <Page />;
}
