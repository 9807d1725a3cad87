import { print, report, web } from '../wishes.js';
import type { Telling } from './cast.js';

const inArabic = { languages: ['ar'] };

const PERMISSION = `إلى صحيفة المرسى

أوافق على أن تُنشر صورتي لبدر سراج مرة واحدة مع المقالة، على أن يُذكر اسمي تحتها.

منى البستاني
`;

/** Parts of which nobody knew who may give them away: asked for, answered, refused, replaced, and still waited for. */
export const CLEARANCE_STORIES: readonly Telling[] = [
  // The museum has been asked and has not answered.
  ({ request, members, staff, calendar: { hoursAgo } }) =>
    request(members.openWater.requester)
      .asks(
        hoursAgo(19),
        {
          ...{ articles: ['museum-of-the-tides'], pictures: 1, unclear: true, currency: 'EUR' },
          use: { purpose: 'non-profit', media: [report(4_000)] },
        },
        'The chart of the finds says in one picture what takes our report a page.',
      )
      .isCleared(hoursAgo(17), staff.second, {
        action: 'ask',
        owner: 'Museum of the Tides, picture desk',
        note: 'Written to Ms Maddox. They answer within two days as a rule.',
      }),
  // The photographer agreed; her letter is kept beside the part, and the offer is out.
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.ufuq.buyer)
      .asks(
        daysAgo(5, '08:10'),
        {
          ...{ articles: ['oud-workshop'], pictures: 1, unclear: true, currency: 'USD' },
          use: { ...inArabic, media: [print(22_000)], territory: { kind: 'countries', values: ['JO'] } },
        },
        'صورة الأخ الأصغر هي قلب الصفحة.',
      )
      .isCleared(daysAgo(5, '09:30'), staff.reviewer, { action: 'ask', owner: 'منى البستاني' })
      .isCleared(daysAgo(5, '14:20'), staff.reviewer, {
        ...{ action: 'clear', owner: 'منى البستاني' },
        note: 'She agrees to one printing with her name beneath it.',
        letter: { name: 'Permission.txt', text: PERMISSION },
      })
      .isDecided(daysAgo(5, '14:40'), staff.reviewer, {
        decision: 'approve',
        note: 'وافقت المصوّرة على نشر الصورة مرة واحدة مع ذكر اسمها.',
      }),
  // Nobody knows who took it: a picture of ours took its place.
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.ufuq.buyer)
      .asks(daysAgo(12, '07:50'), {
        ...{ articles: ['fog-nets'], unclear: true, currency: 'USD' },
        use: { ...inArabic, media: [web(75_000)] },
      })
      .isCleared(daysAgo(12, '12:15'), staff.second, {
        action: 'swap',
        note: 'Nobody remembers who took it. The picture of the nets shows the same valley.',
      })
      .isDecided(daysAgo(12, '12:30'), staff.second, {
        decision: 'approve',
        note: 'صورة الوادي لا يُعرف صاحبها، فعرضنا مكانها صورة الشباك.',
      })
      .accepts(daysAgo(11, '08:00'))
      .pays(daysAgo(11, '08:06')),
  // Three articles: the essayist does not want his again, the other two are offered without it.
  ({ request, members, staff, calendar: { daysAgo } }) =>
    request(members.courier.requester)
      .asks(
        daysAgo(4, '10:45'),
        {
          ...{ articles: ['brass-band', 'essay-last-train', 'missing-clock-hand'], pictures: 1, currency: 'GBP' },
          use: { media: [print(38_000), web(30_000)], territory: { kind: 'countries', values: ['GB'] } },
        },
        'Three for the holiday supplement, each on its own page.',
      )
      .isCleared(daysAgo(4, '11:40'), staff.second, { action: 'ask', owner: 'Tom Adler' })
      .isCleared(daysAgo(3, '10:05'), staff.second, {
        ...{ action: 'exclude', owner: 'Tom Adler' },
        note: 'Mr Adler is putting his railway essays into a book and would rather not see this one again before it.',
      })
      .isDecided(daysAgo(3, '10:15'), staff.second, {
        decision: 'approve',
        note: 'The band and the clock are yours. If the page needs a third, “A nursery in the lock gates” has the length.',
      }),
];
