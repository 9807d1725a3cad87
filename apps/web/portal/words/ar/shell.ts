import { plural } from '../../../words/plural.js';
import type { PortalWords } from '../en/index.js';

type Shell = Pick<
  PortalWords,
  'siteName' | 'close' | 'save' | 'cancel' | 'shell' | 'notFound' | 'crash' | 'start' | 'search'
>;

export const shell: Shell = {
  siteName: 'Imprimatur',
  close: 'إغلاق',
  save: 'حفظ',
  cancel: 'إلغاء',
  shell: {
    howItWorks: 'كيف تعمل الخدمة',
    licences: 'التراخيص',
    requests: 'الطلبات',
    receipts: 'الإيصالات',
    signIn: 'الدخول',
    signOut: 'تسجيل الخروج',
    signedInAs: (name) => `دخلتَ باسم ${name}`,
    organisation: 'المؤسسة والأعضاء',
    newOrganisation: 'أنشئ مؤسستك',
    terms: 'الشروط',
    verify: 'تحقق من ترخيص',
    askInWords: 'اطلب بكلماتك',
    button: 'للناشرين: الزر',
    motto: 'ليُطبع.',
  },
  notFound: {
    title: 'لا توجد صفحة كهذه',
    text: 'قد يكون العنوان مكتوبًا خطأً أو انتقلت الصفحة. لم يضع شيء مما لك.',
    toStart: 'إلى صفحة البداية',
  },
  crash: { title: 'تعطلت هذه الصفحة' },
  start: {
    title: 'أعد نشر صحافتنا.',
    lead: 'الصق عنوان مقال فترى فورًا ما يمكن ترخيصه وكم يكلف ولماذا، قبل أن تنشئ حسابًا.',
    field: 'عنوان المقال، أو كلمات للبحث',
    placeholder: 'https://…',
    hint: 'كل جواب يأتي مع سببه والخطوة التالية.',
    reading: 'جارٍ قراءة المقال…',
    go: 'اعثر على المقال',
    whatNext: 'ماذا يحدث بعد ذلك',
    steps: [
      {
        title: 'اعرف ما يمكنك ترخيصه',
        text: 'النص وكل صورة معلَّمة: متاح للترخيص، أو يحتاج إلى تصريح، أو مستثنى مع ذكر من تسأل بدلًا منا.',
      },
      {
        title: 'قل كيف ستستخدمه',
        text: 'يتحرك السعر مع اختياراتك. كل معامل ظاهر، وكذلك ما يجعله أقل.',
      },
      {
        title: 'ادفع ونزّل',
        text: 'معظم التراخيص تصدر فورًا مع حزمة من الملفات. وحيث يقرر إنسان تحصل على موعد موعود.',
      },
    ],
    latest: 'نُشر حديثًا',
    allArticles: 'كل المقالات',
    askInWords: 'أخبرنا بكلماتك بدلًا من ذلك',
  },
  search: {
    title: 'ابحث في المقالات',
    titleFor: (q) => `مقالات عن «${q}»`,
    field: 'كلمات في العناوين والأسماء والنصوص',
    placeholder: 'عبّارة "رحلة ليلية" -عاصفة',
    hint: 'تظهر النتائج وأنت تكتب. ضع العبارة بين علامتي اقتباس، وعلامة ناقص قبل ما لا تريده.',
    go: 'بحث',
    isAddress: 'يبدو هذا عنوان مقال. انظر ما يمكن ترخيصه',
    narrow: 'تضييق النتائج',
    narrowedBy: 'مضيّقة بحسب',
    facets: { rights: 'حقوق النص', title: 'الصحيفة', section: 'القسم', language: 'اللغة', year: 'السنة' },
    moreValues: 'عرض الكل',
    remove: 'إزالة',
    clear: 'إزالة كل المرشحات',
    results: (text, n) =>
      plural('ar', n, {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: `${text} مقالات`,
        many: `${text} مقالًا`,
        other: `${text} مقال`,
      }),
    about: (text) => `نحو ${text} مقال`,
    sort: 'الترتيب',
    byRelevance: 'الأقرب إلى البحث',
    byDate: 'الأحدث أولًا',
    bounded: (text) => `الترتيب بحسب القرب والأعداد تشمل أحدث ${text} منها.`,
    allByDate: 'عرض الكل، الأحدث أولًا',
    insteadOf: (q) => `لا شيء يطابق «${q}». هذه نتائج`,
    nothing: 'لم نجد شيئًا',
    nothingFor: (q) => `لم نجد شيئًا عن «${q}»`,
    suggestions: [
      'جرّب كلمات أقل، أو غيرها بالمعنى نفسه.',
      'جرّب اسم شخص أو مكان ورد في المقال.',
      'إن كان لديك عنوان المقال على الإنترنت فالصقه في صفحة البداية.',
    ],
    related: 'مقالات ذات صلة',
  },
};
