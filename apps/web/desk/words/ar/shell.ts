import type { DeskWords } from '../en/index.js';

type Shell = Pick<
  DeskWords,
  | 'siteName'
  | 'desk'
  | 'cancel'
  | 'save'
  | 'saved'
  | 'all'
  | 'optional'
  | 'shell'
  | 'roles'
  | 'rolesWhy'
  | 'notFound'
  | 'notYours'
  | 'crash'
  | 'keys'
>;

export const shell: Shell = {
  siteName: 'مكتب إمبريماتور',
  desk: 'المكتب',
  cancel: 'إلغاء',
  save: 'حفظ',
  saved: 'حُفظ',
  all: 'الكل',
  optional: 'اختياري.',
  shell: {
    queue: 'الطابور',
    articles: 'المقالات',
    rights: 'الحقوق',
    licences: 'التراخيص',
    organisations: 'المؤسسات',
    payments: 'المدفوعات',
    staff: 'الموظفون',
    terms: 'الشروط',
    house: 'الدار',
    signOut: 'تسجيل الخروج',
    signedInAs: (roles) => `مسجَّل الدخول بصفة: ${roles}`,
    secondFactor: 'إعداد العامل الثاني',
    shortcuts: 'اختصارات لوحة المفاتيح',
    demo: 'عرض تجريبي: دخلت دون عامل ثانٍ. لا يُسمح بذلك لأحد خارج هذا العرض.',
    demoSetUp: 'أعدّه الآن',
  },
  roles: {
    reviewer: 'مُراجع',
    'rights-manager': 'مدير الحقوق',
    finance: 'المالية',
    administrator: 'مدير النظام',
  },
  rolesWhy: {
    reviewer: 'يبتّ في الطلبات ويستورد المقالات.',
    'rights-manager': 'يحسم الحقوق أيضًا ويغيّر التراخيص.',
    finance: 'يرى المدفوعات ويمنح شروط الفوترة.',
    administrator: 'كل ما سبق، ومن يعمل في المكتب.',
  },
  notFound: {
    title: 'لا توجد صفحة كهذه',
    text: 'ربما كُتب العنوان خطأً أو انتقلت الصفحة.',
    toQueue: 'إلى الطابور',
  },
  notYours: {
    title: 'هذه الصفحة لأدوار أخرى',
    text: 'لا يشملها دورك. يستطيع مدير نظام المكتب تغيير ذلك.',
  },
  crash: { title: 'تعطّلت هذه الصفحة' },
  keys: {
    title: 'اختصارات لوحة المفاتيح',
    singleKeys: 'اختصارات من مفتاح واحد',
    singleKeysWhy: 'أوقفها إن كنت تستخدم الإدخال الصوتي.',
    groups: { everywhere: 'في كل مكان', lists: 'القوائم', request: 'الطلب' },
    everywhere: {
      'g q': 'إلى الطابور',
      'g a': 'إلى المقالات',
      'g r': 'إلى الحقوق',
      'g s': 'إلى المصادر',
      'g l': 'إلى التراخيص',
      'g o': 'إلى المؤسسات',
      'g p': 'إلى المدفوعات',
      'g f': 'إلى الأرقام',
      'g t': 'إلى القوالب',
      '/': 'بحث',
      '?': 'هذه الاختصارات',
    },
    lists: {
      j: 'التالي',
      k: 'السابق',
      Enter: 'فتح',
      x: 'اختيار',
      X: 'اختيار من الأخير إلى هنا',
      '*': 'اختيار كل المعروض',
      b: 'القرار في المختار',
      t: 'أخذه',
      f: 'ترشيح',
      v: 'جنبًا إلى جنب',
    },
    request: {
      a: 'موافقة',
      o: 'عرض مقابل',
      q: 'طرح سؤال',
      d: 'رفض',
      m: 'كتابة رسالة',
      t: 'أخذه أو تركه',
      s: 'إعطاؤه لأحد',
      v: 'جنبًا إلى جنب',
      j: 'الطلب التالي في الطابور',
      k: 'الطلب السابق في الطابور',
      u: 'العودة إلى الطابور',
      Esc: 'طيّ النموذج',
      'Ctrl Enter': 'إرسال النموذج',
    },
  },
};
