import type { observanceEnglish } from './observance.en.js';
import { plural } from './plural.js';

export const observanceArabic: typeof observanceEnglish = {
  title: 'أين نُشر',
  lead: 'أدخلوا عنوان الصفحة التي نُشر فيها المقال. ننظر في الصفحة ونقول ما تطلبه الرخصة منها.',
  address: 'عنوان الصفحة',
  article: 'المقال',
  check: 'فحص الصفحة',
  again: 'فحص من جديد',
  none: 'لم تُفحص صفحة بعد.',
  outcomes: {
    met: 'كل شيء كما اتُّفق عليه',
    'not-met': 'هناك ما يجب تصحيحه',
    unclear: 'يجب أن ينظر فيها شخص',
    unreadable: 'تعذّرت قراءة الصفحة',
  },
  verdicts: { met: 'كما اتُّفق', 'not-met': 'يُصحَّح', unclear: 'يُنظر فيه', 'not-asked': 'غير مطلوب' },
  rules: {
    licence: 'الرخصة',
    text: 'النص',
    credit: 'سطر النسبة',
    link: 'الرابط إلى الأصل',
    noindex: 'محركات البحث',
    mining: 'الذكاء الاصطناعي والتنقيب في البيانات',
    pictures: 'الصور',
  },
  by: (name: string) => `فحصها ${name}`,
  byDesk: 'فحصها مكتب الحقوق',
  counting: 'إحصاء القراءات',
  countingAgreed: 'يجوز إحصاء قراءات ما ننشره',
  countingWhat:
    'تحمل حزم الرخص الصادرة من الآن صورة من نقطة واحدة. لا تضع ملف تعريف ارتباط ولا تحفظ عنوانًا. والرجوع عن ذلك يوقف الإحصاء فورًا.',
  readings: 'القراءات',
  readingsSince: (n: number) =>
    plural('ar', n, {
      one: 'قراءة منذ بدء الرخصة',
      two: 'قراءتان منذ بدء الرخصة',
      few: 'قراءات منذ بدء الرخصة',
      other: 'قراءة منذ بدء الرخصة',
    }),
  readingsHow: 'من فتحوا الصفحة من الناس لا البرامج، كلٌّ مرة واحدة في نصف ساعة. وهو تقدير لا يشمل من يحجب الصور.',
  byDay: 'القراءات بحسب اليوم',
  asTable: 'الأرقام',
  day: 'اليوم',
  period: (from: string, to: string) => `من ${from} إلى ${to}`,
  pictureList: (n: number) =>
    plural('ar', n, {
      one: 'الصورة',
      two: 'الصورتان',
      few: `الصور، وعددها ${String(n)}`,
      other: `الصور، وعددها ${String(n)}`,
    }),
};
