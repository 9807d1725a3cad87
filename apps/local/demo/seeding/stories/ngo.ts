import { report, web } from '../wishes.js';
import type { Telling } from './cast.js';

const nonProfit = { purpose: 'non-profit' } as const;

/** Open Water Trust, whose kind has been verified. */
export const NGO_STORIES: readonly Telling[] = [
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.openWater.buyer)
      .asks(
        daysAgo(190, '08:50'),
        {
          articles: ['eels-that-would-not-leave'],
          pictures: 2,
          currency: 'EUR',
          use: { ...nonProfit, media: [report(10_000)] },
        },
        'For our yearly report on medicines in rivers.',
      )
      .accepts(daysAgo(190, '09:00'))
      .pays(daysAgo(190, '09:04')),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.openWater.buyer)
      .asks(daysAgo(150, '13:10'), {
        articles: ['schoolchildren-plant-marsh'],
        pictures: 1,
        currency: 'EUR',
        use: { ...nonProfit, media: [web(18_000)] },
      })
      .isDecided(daysAgo(149, '09:30'), staff.reviewer, {
        decision: 'approve',
        note: 'The school has agreed to the picture for this use.',
      })
      .accepts(daysAgo(149, '12:00'))
      .pays(daysAgo(149, '12:06'))
      .isRevoked(daysAgo(110, '10:00'), staff.rights, {
        reasonCode: 'revoked',
        note: 'A family has taken back its agreement to the picture.',
      }),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.openWater.requester)
      .asks(daysAgo(40, '10:10'), {
        articles: ['oysters-return'],
        excerpt: true,
        currency: 'EUR',
        use: { ...nonProfit, media: [web(18_000)] },
      })
      .accepts(daysAgo(40, '10:12'), members.openWater.buyer),
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.openWater.requester)
      .asks(daysAgo(20, '09:00'), {
        articles: ['flood-ready-home'],
        currency: 'EUR',
        use: { ...nonProfit, media: [report(4_000)], edits: 'adapt', languages: ['en', 'nl'] },
      })
      .isDecided(daysAgo(19, '11:15'), staff.second, {
        decision: 'ask',
        note: 'Who translates, and may our environment desk read it before it is printed?',
      })
      .answers(daysAgo(18, '16:00'), 'A sworn translator; and gladly, you will have the proofs a week before.')
      .isDecided(daysAgo(17, '10:00'), staff.second, {
        decision: 'approve',
        note: 'With pleasure. Please send the proofs to the environment desk.',
      })
      .accepts(daysAgo(16, '09:10'), members.openWater.buyer)
      .pays(daysAgo(16, '09:15'), members.openWater.buyer),
  ({ request, members, staff, calendar: { hoursAgo } }) =>
    request(members.openWater.requester)
      .asks(
        hoursAgo(21),
        { articles: ['guest-lisle-grain'], currency: 'EUR', use: { ...nonProfit, media: [web(18_000)] } },
        'The author is a friend of the Trust, if that helps.',
      )
      .isCleared(hoursAgo(20), staff.reviewer, {
        ...{ action: 'ask', owner: 'Edmund Lisle' },
        note: 'By letter; he has no telephone. A colleague of the Trust takes it along.',
      }),
];
