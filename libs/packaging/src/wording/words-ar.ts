import { USE_WORDS } from '#libs/licensing';
import { groupDigits } from './words-en.js';
import type { Words } from './words.js';

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

function date(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** Every part after the first has its “and”. */
function list(values: readonly string[]): string {
  return values.join(values.length > 2 ? '، و' : ' و');
}

/** Arabic counts: one, two, 3 to 10 with the plural, from 11 with the singular. */
function counted(count: number, forms: { one: string; two: string; few: string; many: string }): string {
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  const last = count % 100;
  return `${groupDigits(count)} ${last >= 3 && last <= 10 ? forms.few : forms.many}`;
}

const COUNTRIES = { one: 'بلد واحد', two: 'بلدان', few: 'بلدان', many: 'بلدًا' };

export const ARABIC: Words = {
  language: 'ar',
  direction: 'rtl',
  date,
  number: groupDigits,
  list,
  comma: '، ',
  media: USE_WORDS.ar.medium,
  audience: {
    'monthly-users': (count) => `حتى ${count} مستخدم شهريًا`,
    circulation: (count) => `حتى ${count} نسخة موزعة`,
    copies: (count) => `حتى ${count} نسخة`,
    viewers: (count) => `حتى ${count} مشاهد`,
    staff: (count) => `حتى ${count} موظف`,
  },
  purposes: USE_WORDS.ar.purpose,
  edits: {
    none: 'لا تعديل',
    style: 'وفق دليل الأسلوب',
    shorten: 'الاختصار ودليل الأسلوب',
    'cut-with-approval': 'الحذف بعد موافقتنا',
    adapt: 'التكييف',
  },
  editsRule: {
    ...USE_WORDS.ar.editsRule,
    none: 'لا تعديل: يُنشر النص كما هو حرفيًا.',
  },
  labels: {
    certificate: 'شهادة ترخيص',
    subtitle: 'ترخيص إعادة نشر',
    licensor: 'المرخِّص',
    licensee: 'المرخَّص له',
    articles: 'موضوع الترخيص',
    terms: 'الشروط',
    media: 'الوسائط',
    purpose: 'الغرض',
    staff: 'حجم المؤسسة',
    territory: 'النطاق الجغرافي',
    languages: 'اللغات',
    term: 'المدة',
    validity: 'السريان',
    exclusivity: 'الحصرية',
    edits: 'التعديلات المسموح بها',
    issued: 'صدر في',
    revision: 'المراجعة',
    checkCode: 'رمز التحقق',
    verify: 'تحقّق من هذا الترخيص',
    original: 'الأصل',
    credit: 'النسبة',
    licence: 'الترخيص',
    ends: 'ينتهي',
    search: 'محركات البحث',
    forEditors: 'للمحررين: يُحذف هذا قبل النشر',
    deed: 'نص الترخيص',
    photo: 'الصورة',
    version: 'الإصدار',
  },
  firstPublishedBy: (byline, title) =>
    byline ? `${byline.replace(/[.\s]+$/, '')}. نُشر أولًا في ${title}.` : `نُشر أولًا في ${title}.`,
  licenceLine: (reference, licensor, licensee) =>
    `أعادت ${licensee} نشره بموجب الترخيص ${reference} الصادر عن ${licensor}.`,
  endsOn: (day) => `ينتهي الترخيص في ${day}؛ يُرفع المقال عن النشر قبل نهاية ذلك اليوم.`,
  noEnd: 'ليس للترخيص تاريخ انتهاء.',
  noindexRule: 'أبقوا هذه النسخة خارج محركات البحث: اتركوا تعليمة «noindex» في الصفحة.',
  miningRule:
    'لا يشمل الترخيص التنقيب في النصوص والبيانات ولا تدريب أنظمة الذكاء الاصطناعي: أبقوا تعليمة الحجز (tdm-reservation) مع النسخة.',
  countingRule:
    'تُحصى القراءات كما اتفقتم معنا: اتركوا صورة النقطة الواحدة في الصفحة. لا تضع ملف تعريف ارتباط ولا يُحفظ عنوان.',
  canonicalRule: 'أبقوا الرابط إلى الأصل، وكذلك بوصفه العنوان المعتمد للصفحة.',
  creditRule: 'أبقوا اسم الكاتب وسطر النسبة ورقم الترخيص مع النص.',
  onlyPictures:
    'الصور والأفلام والتسجيلات والمنشورات الموجودة في هذه الحزمة أو المذكورة فيها وحدها مرخّصة؛ اتركوا ما سواها.',
  copyright: (year, holder) => `© ${year} ${holder}`,
  wholeText: (words) => `النص الكامل، ${words} كلمة`,
  excerpt: (words) => `مقتطف، ${words} كلمة`,
  pictures: (count) =>
    counted(count, {
      one: 'صورة أو مكوّن واحد',
      two: 'صورتان أو مكوّنان',
      few: 'صور ومكوّنات أخرى',
      many: 'صورة ومكوّنًا',
    }),
  worldwide: 'العالم كله',
  worldwideExcept: (names) => `العالم كله ما عدا ${names}`,
  countries: (count, names) => (count === 1 ? names : `${counted(count, COUNTRIES)}: ${names}`),
  regions: {
    Africa: 'أفريقيا',
    Americas: 'الأمريكتان',
    Antarctica: 'القارة القطبية الجنوبية',
    Asia: 'آسيا',
    Europe: 'أوروبا',
    Oceania: 'أوقيانوسيا',
  },
  regionsNamed: (names, countries) => `${names} (${counted(countries, COUNTRIES)})`,
  oneTime: 'نشر لمرة واحدة',
  months: (count) => counted(count, { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا' }),
  perpetual: 'دائم',
  exclusiveIn: (what) => `حصري في ${what}`,
  sector: (name) => `قطاع ${name}`,
  fullExclusivity: 'حصري بالكامل',
  nonExclusive: 'غير حصري',
  fromUntil: (from, until) => (until ? `من ${from} إلى ${until}` : `من ${from} دون تاريخ انتهاء`),
  page: (number, of) => `صفحة ${number} من ${of}`,
  attested: (licensor, licensee) => `تمنح ${licensor} إلى ${licensee} حق إعادة نشر ما هو مذكور هنا.`,
  verifySentence: 'امسحوا الرمز أو افتحوا العنوان وأدخلوا رمز التحقق لمعرفة ما إذا كان هذا الترخيص ساريًا.',
  lettersLacking:
    'يحلّ مربّع محلّ كل حرف لا تستطيع هذه الوثيقة طباعته. والكلمات كاملة في الملف المرفق licence.jws وفي صفحة التحقق ولقارئات الشاشة.',
  sealMotto: 'ليُطبع',
};
