import { months, newsletter, print, web } from '../wishes.js';
import type { Telling } from './cast.js';

/** The Kestrel Bay Courier, a daily that has bought for a year, mostly by rule and card. */
export const NEWSPAPER_LICENCES: readonly Telling[] = [
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(daysAgo(400, '09:12'), {
        ...{ articles: ['shipyard-last-hull'], pictures: 1, currency: 'GBP' },
        use: { media: [web(30_000)], term: months(3) },
      })
      .accepts(daysAgo(400, '09:15'))
      .pays(daysAgo(400, '09:17')),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(daysAgo(342, '16:40'), {
        articles: ['storm-hild'],
        currency: 'GBP',
        use: { media: [web(30_000)], term: months(6) },
      })
      .accepts(daysAgo(342, '16:41'))
      .pays(daysAgo(342, '16:43')),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(
        daysAgo(278, '11:02'),
        {
          ...{ articles: ['the-wall-that-held'], pictures: 2, currency: 'GBP' },
          use: { media: [print(38_000), web(30_000)], territory: { kind: 'countries', values: ['GB'] } },
        },
        'We would run it across the middle pages on Saturday. Both flood pictures if possible.',
      )
      .accepts(daysAgo(278, '11:30'))
      .pays(daysAgo(278, '11:34'))
      .extends(daysAgo(41, '09:20'), { term: months(24) }),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(
        daysAgo(34, '14:20'),
        {
          ...{
            articles: [
              'oysters-return',
              'tidal-turbine',
              'bats-in-the-lock',
              'tram-to-northmole',
              'museum-of-the-tides',
            ],
            currency: 'GBP',
          },
          use: { media: [newsletter(9_000)], term: { kind: 'one-time' } },
        },
        'For our Sunday reader. Five at once, one a week.',
      )
      .accepts(daysAgo(34, '14:26'))
      .pays(daysAgo(34, '14:31')),
  ({ request, members, calendar: { daysAgo, inDays } }) =>
    request(members.courier.buyer)
      .asks(daysAgo(6, '10:05'), {
        ...{ articles: ['rents-harbour-quarter'], pictures: 1, currency: 'GBP' },
        use: { media: [web(30_000)], startsOn: inDays(20) },
      })
      .accepts(daysAgo(6, '10:07'))
      .pays(daysAgo(6, '10:10')),
];

/** What it waits for, or is waited for. */
export const NEWSPAPER_UNDER_WAY: readonly Telling[] = [
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.courier.requester)
      .asks(daysAgo(9, '09:30'), {
        ...{ articles: ['swimmer-profile'], pictures: 2, currency: 'GBP' },
        use: { media: [print(38_000)], edits: 'adapt', territory: { kind: 'countries', values: ['GB', 'IE'] } },
      })
      .isDecided(daysAgo(8, '11:00'), staff.reviewer, {
        decision: 'ask',
        note: 'Mr Quill agreed to be photographed from behind only. Which of the two pictures do you need, and what would you change in the text?',
      }),
  ({ request, members, calendar: { hoursAgo } }) =>
    request(members.courier.requester).asks(hoursAgo(26), {
      articles: ['ferry-terminal-reopens'],
      pictures: 1,
      currency: 'GBP',
      use: { media: [web(30_000)] },
    }),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.courier.requester)
      .asks(daysAgo(3, '15:45'), {
        articles: ['cable-ship'],
        pictures: 2,
        currency: 'GBP',
        use: { media: [web(30_000), print(38_000)], territory: { kind: 'countries', values: ['GB'] } },
      })
      .accepts(daysAgo(2, '09:05'), members.courier.buyer),
  ({ request, members, calendar: { hoursAgo } }) =>
    request(members.courier.buyer)
      .asksInWords(
        hoursAgo(5),
        'We would like to carry the weekly tide table and the column beneath it, fifty-two weeks, in print and on the web, with a credit and a link. Is there a price for a year?',
      )
      .writes(hoursAgo(4.5), members.courier.buyer, 'To be clear: the table alone would already help us.'),
];

/** What came to nothing. */
export const NEWSPAPER_ENDED: readonly Telling[] = [
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.courier.requester)
      .asksInWords(
        daysAgo(122, '13:00'),
        'The Reuters pictures beside your letter from Valparaíso, for a travel supplement.',
      )
      .isDecided(daysAgo(121, '10:20'), staff.second, {
        decision: 'decline',
        reasonCode: 'rights-not-ours',
        note: 'The pictures by Jonas Weir are ours to license; ask for those and you have an answer at once.',
      }),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.courier.buyer)
      .asks(
        daysAgo(61, '12:00'),
        {
          ...{ articles: ['fish-auction-screen'], currency: 'GBP' },
          use: {
            media: [web(30_000), print(38_000)],
            exclusivity: { kind: 'full' },
            territory: { kind: 'countries', values: ['GB'] },
          },
        },
        'Nobody else should have it in the country.',
      )
      .isDecided(daysAgo(60, '10:00'), staff.reviewer, {
        decision: 'counter',
        price: { amount: '38000', currency: 'GBP' },
        note: 'Exclusive for the country is possible, at a price that keeps the syndicate from asking questions.',
      })
      .isConfirmed(daysAgo(60, '15:00'), staff.second)
      .replies(daysAgo(59, '09:40'), 'More than we hoped to spend. Could it be exclusive for a month only?')
      .withdraws(daysAgo(58, '17:10'), 'The moment has passed; we sent our own reporter.'),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.courier.requester)
      .asks(daysAgo(47, '10:00'), { articles: ['essay-last-train'], currency: 'GBP', use: { media: [web(30_000)] } })
      .isDecided(daysAgo(46, '10:30'), staff.second, {
        decision: 'ask',
        note: 'Tom Adler sold us this once only. We can ask him; may we tell him who you are?',
      }),
];
