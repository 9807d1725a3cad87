import { months, print, web } from '../wishes.js';
import type { Telling } from './cast.js';

const inArabic = { languages: ['ar'] };

/** A newspaper that buys in Arabic. */
export const ARABIC_STORIES: readonly Telling[] = [
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.ufuq.buyer)
      .asks(
        daysAgo(52, '07:45'),
        { articles: ['salt-pans'], pictures: 1, currency: 'USD', use: { ...inArabic, media: [web(75_000)] } },
        'للملحق الأسبوعي، مع صورة واحدة على الأقل.',
      )
      .accepts(daysAgo(52, '08:00'))
      .pays(daysAgo(52, '08:04')),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.ufuq.buyer)
      .asks(daysAgo(15, '07:45'), {
        articles: ['navigators-book'],
        pictures: 1,
        currency: 'USD',
        use: { ...inArabic, media: [print(22_000)], territory: { kind: 'countries', values: ['JO', 'PS'] } },
      })
      .accepts(daysAgo(15, '09:00'))
      .pays(daysAgo(15, '09:03')),
  ({ request, members, calendar: { hoursAgo } }) =>
    request(members.ufuq.buyer).asks(
      hoursAgo(7),
      {
        articles: ['turtles'],
        pictures: 1,
        currency: 'USD',
        use: { ...inArabic, media: [web(75_000)], edits: 'adapt' },
      },
      'نود تبسيط النص لصفحة الأطفال.',
    ),
];

/** A small newspaper without a licence yet. */
export const NEW_BUYER_STORIES: readonly Telling[] = [
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.gazette.buyer).asks(daysAgo(80, '18:20'), {
      articles: ['bats-in-the-lock'],
      currency: 'GBP',
      use: { media: [web(2_500)], term: months(12) },
    }),
  ({ request, members, calendar: { daysAgo } }) =>
    request(members.gazette.buyer)
      .asks(daysAgo(44, '18:00'), { articles: ['library-hours'], currency: 'GBP', use: { media: [web(2_500)] } })
      .withdraws(daysAgo(43, '08:10'), 'We have written our own.'),
  ({ request, members, calendar: { hoursAgo } }) =>
    request(members.gazette.buyer).asks(
      hoursAgo(1.5),
      {
        articles: ['market-traders'],
        pictures: 3,
        currency: 'GBP',
        use: { media: [web(2_500), print(1_200)], alreadyPublished: true },
      },
      'We printed it on Friday before we knew that one has to ask. Sorry.',
    ),
];
