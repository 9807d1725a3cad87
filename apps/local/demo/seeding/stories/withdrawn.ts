import { web } from '../wishes.js';
import type { Telling } from './cast.js';

/** An article that two newspapers hold, and that the newsroom withdraws later: `furnish-notices`. */
export const WITHDRAWN_STORIES: readonly Telling[] = [
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(daysAgo(47, '10:12'), { articles: ['salt-pans'], currency: 'GBP', use: { media: [web(30_000)] } })
      .accepts(daysAgo(47, '10:14'))
      .pays(daysAgo(47, '10:16')),
];
