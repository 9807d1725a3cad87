import { intranet, web } from '../wishes.js';
import type { Telling } from './cast.js';

/** Brightwater Marine, a company that may pay on account: what has been decided. */
export const COMPANY_HISTORY: readonly Telling[] = [
  // On account: one paid by transfer, one paid in part and overdue, one that is not due yet.
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.buyer)
      .asks(daysAgo(95, '10:30'), {
        articles: ['ferry-fares'],
        currency: 'GBP',
        use: { media: [web(9_000)], purpose: 'corporate-promotional', staff: 30 },
      })
      .isDecided(daysAgo(95, '16:00'), staff.reviewer, { decision: 'approve', note: 'On account, as agreed.' })
      .accepts(daysAgo(95, '16:30'))
      .buysOnAccount(daysAgo(95, '16:34'), 'BWM-2291')
      .isTransferred(daysAgo(70, '09:20'), staff.finance, 'FPS 4410-88213'),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.buyer)
      .asks(daysAgo(42, '11:30'), {
        articles: ['shipyard-last-hull'],
        currency: 'GBP',
        use: { media: [web(9_000)], purpose: 'corporate-promotional', staff: 30 },
      })
      .isDecided(daysAgo(42, '16:00'), staff.reviewer, { decision: 'approve', note: 'On account, as agreed.' })
      .accepts(daysAgo(42, '16:30'))
      .buysOnAccount(daysAgo(42, '16:34'), 'BWM-2317')
      .isTransferred(daysAgo(20, '09:05'), staff.finance, 'FPS 4502-10377', '10000'),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.buyer)
      .asks(daysAgo(16, '15:10'), {
        articles: ['swimmer-profile'],
        currency: 'GBP',
        use: { media: [web(9_000)], purpose: 'corporate-promotional', staff: 30 },
      })
      .isDecided(daysAgo(16, '16:00'), staff.reviewer, { decision: 'approve', note: 'On account, as agreed.' })
      .accepts(daysAgo(16, '16:30'))
      .buysOnAccount(daysAgo(16, '16:34'), 'BWM-2344'),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.brightwater.buyer)
      .asks(daysAgo(300, '10:30'), {
        articles: ['brass-tide-machine'],
        currency: 'GBP',
        use: { media: [intranet(40)], purpose: 'internal' },
      })
      .accepts(daysAgo(300, '10:40'))
      .pays(daysAgo(300, '10:44')),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.requester)
      .asks(daysAgo(160, '11:11'), {
        ...{ articles: ['night-buses'], pictures: 1, currency: 'GBP' },
        use: {
          media: [web(9_000)],
          purpose: 'corporate-promotional',
          staff: 30,
          exclusivity: { kind: 'sector', sector: 'marine insurance' },
        },
      })
      .isDecided(daysAgo(159, '10:00'), staff.reviewer, { decision: 'approve', note: 'Agreed for your own site.' })
      .accepts(daysAgo(158, '10:00'), members.brightwater.buyer)
      .pays(daysAgo(158, '10:05'), members.brightwater.buyer)
      .isSuspended(daysAgo(25, '15:30'), staff.rights, {
        reasonCode: 'terms',
        note: 'The credit line is missing on your page.',
      }),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.requester)
      .asks(
        daysAgo(45, '10:05'),
        {
          ...{ articles: ['harbour-chess'], currency: 'GBP' },
          use: {
            media: [web(9_000)],
            purpose: 'corporate-promotional',
            staff: 30,
            exclusivity: { kind: 'territory', territory: { kind: 'countries', values: ['GB', 'IE'] } },
          },
        },
        'Nobody else in these islands should show it for a year.',
      )
      .isDecided(daysAgo(44, '09:30'), staff.reviewer, {
        decision: 'approve',
        note: 'Yours alone in Britain and Ireland.',
      })
      .accepts(daysAgo(44, '15:00'), members.brightwater.buyer)
      .pays(daysAgo(44, '15:06'), members.brightwater.buyer),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.requester)
      .asks(daysAgo(70, '14:00'), {
        articles: ['library-column'],
        currency: 'GBP',
        use: { media: [web(9_000)], purpose: 'advocacy' },
      })
      .isDecided(daysAgo(69, '09:45'), staff.second, {
        decision: 'decline',
        reasonCode: 'purpose-not-licensed',
        note: 'Our columnists do not argue for others.',
      }),
  ({ request, members, staff }) =>
    request(members.brightwater.buyer)
      .asks(new Date('2026-08-19T17:40:00Z'), {
        articles: ['cold-store-fire-killed'],
        currency: 'GBP',
        use: { media: [intranet(40)], purpose: 'internal', edits: 'cut-with-approval' },
      })
      .isDecided(new Date('2026-08-20T09:30:00Z'), staff.reviewer, {
        decision: 'decline',
        reasonCode: 'article-withdrawn',
      }),
];

/** What of theirs is with the desk, or back from it. */
export const COMPANY_AT_THE_DESK: readonly Telling[] = [
  ({ request, members, staff, calendar: { hoursAgo } }) =>
    request(members.brightwater.requester)
      .asks(
        hoursAgo(73),
        {
          articles: ['container-figures'],
          pictures: 1,
          currency: 'GBP',
          use: { media: [intranet(45)], purpose: 'internal', term: { kind: 'perpetual' } },
        },
        'It should stay in our archive for good.',
      )
      .isDecided(hoursAgo(50), staff.reviewer, {
        decision: 'approve',
        note: 'Fine by me; the figures age by themselves.',
      }),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.requester)
      .asks(daysAgo(5, '10:30'), {
        articles: ['tidal-turbine'],
        currency: 'GBP',
        use: { media: [web(9_000)], purpose: 'corporate-promotional', staff: 30 },
      })
      .isDecided(daysAgo(4, '10:10'), staff.second, {
        decision: 'counter',
        price: { amount: '70000', currency: 'GBP' },
        note: 'A little less than the book says, since you link to the original on your front page.',
      })
      .replies(
        daysAgo(3, '15:20'),
        'Thank you. We will also name the Ledger in our spring mailing: could it be a little less still?',
      )
      .isDecided(daysAgo(2, '11:05'), staff.second, {
        decision: 'counter',
        price: { amount: '66000', currency: 'GBP' },
        note: 'With the mailing, yes. This is as low as we go for a campaign.',
      }),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.brightwater.requester)
      .asks(daysAgo(3, '11:20'), {
        ...{ articles: ['museum-of-the-tides'], currency: 'GBP' },
        use: {
          media: [web(9_000)],
          purpose: 'corporate-promotional',
          staff: 30,
          exclusivity: { kind: 'sector', sector: 'insurance' },
        },
      })
      .isDecided(daysAgo(2, '10:40'), staff.second, { decision: 'approve', note: 'Among insurers it is yours.' }),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.brightwater.buyer)
      .asks(daysAgo(2, '13:30'), {
        articles: ['tower-block-heat'],
        currency: 'GBP',
        use: { media: [intranet(45)], purpose: 'internal' },
      })
      .accepts(daysAgo(2, '13:40')),
  ({ request, members, calendar: { hoursAgo } }) =>
    request(members.brightwater.requester).asks(
      hoursAgo(3),
      {
        ...{ articles: ['swimmer-profile'], pictures: 1, currency: 'GBP' },
        use: { media: [web(9_000)], purpose: 'corporate-promotional', staff: 30, rush: true },
      },
      'Our campaign starts tomorrow. We insure him, so to speak.',
    ),
];
