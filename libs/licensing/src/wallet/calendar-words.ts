export type CalendarLanguage = 'en' | 'ar';

interface CalendarWords {
  name: string;
  licenceEnds: (reference: string, headline: string) => string;
  licenceEndsWhy: string;
  offerEnds: (reference: string, headline: string) => string;
  offerEndsWhy: string;
  paymentDue: (reference: string, headline: string) => string;
  paymentDueWhy: string;
}

/** What a calendar says of each thing in it. */
export const CALENDAR_WORDS: Readonly<Record<CalendarLanguage, CalendarWords>> = {
  en: {
    name: 'Imprimatur licences',
    licenceEnds: (reference, headline) => `Last day of ${reference}: ${headline}`,
    licenceEndsWhy: 'After this day take online copies down, or extend the licence for the difference on its page.',
    offerEnds: (reference, headline) => `Offer ${reference} runs out: ${headline}`,
    offerEndsWhy: 'Accept it on its page before then. Nothing is owed until you do.',
    paymentDue: (reference, headline) => `Payment for ${reference} is due: ${headline}`,
    paymentDueWhy: 'Unpaid by then, the request closes by itself.',
  },
  ar: {
    name: 'تراخيص إمبريماتور',
    licenceEnds: (reference, headline) => `آخر يوم في ${reference}: ${headline}`,
    licenceEndsWhy: 'أزل النسخ المنشورة على الإنترنت بعد هذا اليوم، أو مدّد الترخيص بدفع الفرق من صفحته.',
    offerEnds: (reference, headline) => `ينتهي العرض ${reference}: ${headline}`,
    offerEndsWhy: 'اقبله من صفحته قبل ذلك، ولا يترتب عليك شيء قبل قبوله.',
    paymentDue: (reference, headline) => `موعد دفع ${reference}: ${headline}`,
    paymentDueWhy: 'إن لم يُدفع حتى ذلك الوقت أُغلق الطلب من تلقاء نفسه.',
  },
};
