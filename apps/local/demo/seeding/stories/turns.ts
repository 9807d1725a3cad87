import { months, newsletter, web } from '../wishes.js';
import type { Telling } from './cast.js';

/** Requests that took a turn: asked again for something else, and one of which the promise was not kept. */
export const TURNS: readonly Telling[] = [
  // Sent back and changed: the desk sees what is different now.
  ({ request, members, staff, calendar: { daysAgo, hoursAgo } }) =>
    request(members.brightwater.requester)
      .asks(
        daysAgo(4, '10:25'),
        {
          ...{ articles: ['brass-tide-machine', 'ferry-fares'], pictures: 2, currency: 'GBP' },
          use: { media: [web(9_000)], purpose: 'corporate-promotional', staff: 30, edits: 'adapt' },
        },
        'For the front page of our new site.',
      )
      .isDecided(daysAgo(4, '14:10'), staff.reviewer, {
        decision: 'ask',
        note: 'The piece on fares names a line that you insure, so it cannot stand beside your own name. Would you do without it? And must the text be adapted, or would shortening do?',
      })
      .answers(
        hoursAgo(6),
        'Without the fares, then, and we only shorten. We should like to send it to our customers by mail as well, for half a year.',
        {
          ...{ articles: ['brass-tide-machine'], pictures: 1, currency: 'GBP' },
          use: {
            ...{ purpose: 'corporate-promotional', staff: 30, edits: 'shorten', term: months(6) },
            media: [web(9_000), newsletter(4_000)],
          },
        },
      ),
  // In a hurry, paid for it, and still waiting: escalated.
  ({ request, members, calendar: { daysAgo, hoursAgo } }) =>
    request(members.gazette.buyer)
      .asks(
        daysAgo(5, '09:05'),
        {
          ...{ articles: ['bats-in-the-lock'], pictures: 1, currency: 'GBP' },
          use: { media: [web(2_500)], edits: 'adapt', rush: true },
        },
        'We go to print on Thursday evening and have a page free.',
      )
      .writes(hoursAgo(22), members.gazette.buyer, 'Is anybody there? We have kept the page open for a second week.'),
];
