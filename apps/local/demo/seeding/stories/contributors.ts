import { months, newsletter, web } from '../wishes.js';
import type { Telling } from './cast.js';

/** Licences for the work of contributors who have a share in what it earns. */
export const CONTRIBUTORS_SOLD: readonly Telling[] = [
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(daysAgo(187, '08:50'), {
        ...{ articles: ['letter-from-valparaiso'], pictures: 1, currency: 'GBP' },
        use: { media: [web(30_000)], term: months(12) },
      })
      .accepts(daysAgo(187, '08:55'))
      .pays(daysAgo(187, '08:58')),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.gazette.buyer)
      .asks(daysAgo(131, '19:10'), {
        ...{ articles: ['capstan-review'], currency: 'GBP' },
        use: { media: [web(2_500)], term: months(6) },
      })
      .accepts(daysAgo(131, '19:12'))
      .pays(daysAgo(131, '19:20')),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.ufuq.buyer)
      .asks(daysAgo(96, '12:15'), {
        ...{ articles: ['novel-review'], currency: 'USD' },
        use: { media: [web(75_000)], languages: ['ar'], term: months(12) },
      })
      .accepts(daysAgo(96, '12:20'))
      .pays(daysAgo(96, '12:24')),
  // A bundle: each of those who wrote in it has a part of what is left after the discount.
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(daysAgo(68, '15:05'), {
        ...{ articles: ['film-interview', 'letter-from-valparaiso', 'capstan-review'], currency: 'GBP' },
        use: { media: [newsletter(9_000)], term: { kind: 'one-time' } },
      })
      .accepts(daysAgo(68, '15:09'))
      .pays(daysAgo(68, '15:12')),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.gazette.buyer)
      .asks(daysAgo(36, '07:40'), {
        ...{ articles: ['film-interview'], currency: 'GBP' },
        use: { media: [web(2_500)], term: months(3) },
      })
      .accepts(daysAgo(36, '07:41'))
      .pays(daysAgo(36, '07:45')),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.openWater.buyer)
      .asks(daysAgo(11, '13:30'), {
        ...{ articles: ['letter-from-valparaiso'], currency: 'GBP' },
        use: { media: [newsletter(6_000)], term: months(6) },
      })
      .accepts(daysAgo(11, '13:32'))
      .pays(daysAgo(11, '13:36')),
];
