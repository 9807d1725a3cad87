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
    title: 'المقالات',
    titleFor: (q) => `مقالات عن «${q}»`,
    field: 'ابحث في العناوين والنصوص',
    go: 'بحث',
    nothing: 'لم نجد شيئًا',
    nothingText: 'جرّب كلمات أقل أو غيرها. وإن كان لديك عنوان المقال فالصقه في صفحة البداية.',
  },
};
