import { plural } from '../../../words/plural.js';
import type { PortalWords } from '../en/index.js';

const hours = (minutes: number): string => {
  if (minutes === 0) return 'خلال ساعة';
  if (minutes < 60) return `خلال ${String(minutes)} دقيقة عمل`;
  const whole = Math.round(minutes / 60);
  return plural('ar', whole, {
    one: 'خلال ساعة عمل واحدة',
    two: 'خلال ساعتي عمل',
    few: `خلال ${String(whole)} ساعات عمل`,
    other: `خلال ${String(whole)} ساعة عمل`,
  });
};

export const licensee: Pick<
  PortalWords,
  'place' | 'compare' | 'accept' | 'extend' | 'drafts' | 'exports' | 'filters' | 'mails'
> = {
  place: {
    position: (n) => (n === 1 ? 'طلبك هو التالي' : `رقم ${String(n)} في الانتظار`),
    promised: 'وُعدت برد حتى',
    deskHours: (city) => `بتوقيت المكتب، ${city}`,
    workingTime: hours,
    waiting: (n) =>
      n === 1 ? 'طلبك هو الوحيد في الانتظار.' : `ينتظر ${String(n)} من الطلبات. تتجدد هذه الصفحة من تلقاء نفسها.`,
    lateNext: 'المكتب على علم بذلك، وطلبك من الأوائل.',
  },
  compare: {
    title: 'ما تغيّر في العرض',
    term: 'البند',
    version: (n) => `العرض ${String(n)}`,
    changed: 'تغيّر',
    parts: 'الصور والأجزاء الأخرى',
    partCount: (n) => (n === 0 ? 'لا شيء' : String(n)),
    note: 'ملاحظة المكتب',
  },
  accept: {
    title: 'قبول العرض',
    newer: (version) => `كان الرابط في رسالتك لعرض سابق، وقد حلّ محله العرض ${String(version)}: اقرأه قبل القبول.`,
    closed: 'لم يعد قبول هذا العرض ممكناً: تجاوزه الطلب.',
    toRequest: 'إلى الطلب',
  },
  extend: {
    title: 'تمديد الترخيص',
    lead: 'اختر ما تريد توسيعه. تدفع الفرق بالأسعار التي صدر بها الترخيص، ويبقى رقمه كما هو.',
    button: 'تمديد بدفع الفرق',
    backToLicence: 'العودة إلى الترخيص',
    languages: 'اللغات',
    difference: 'الفرق',
    chooseMore: 'اختر مدة أطول أو وسائط أكثر أو جمهوراً أكبر أو أماكن أو لغات أخرى.',
    nothingMore: 'لا شيء يُدفع زيادة',
    full: 'الاستخدام الأوسع دفعة واحدة',
    paid: 'المدفوع من قبل',
    outcome: {
      instant: 'يُوافق عليه فوراً.',
      review: 'ينظر فيه مكتب الحقوق أولاً في موعد موعود.',
      refused: 'لا يمكن ترخيص هذا.',
    },
    send: 'طلب التمديد',
    finePrint: 'لا يترتب عليك شيء قبل القبول. تبقى المقالات والغرض والتعديلات كما هي.',
    underWay: 'تمديد قيد الإنجاز:',
    notNow: 'يُمدّد الترخيص ما دام سارياً. اطلب ترخيصاً جديداً من صفحة المقال.',
    of: 'تمديد',
    history: 'المراجعات',
    revision: (n) => `المراجعة ${String(n)}`,
    itemsEnded: 'انتهت بعض المقالات',
    readRevision: (n) => `قراءة المراجعة ${String(n)} كما اتُّفق عليها`,
    until: 'حتى',
  },
  drafts: {
    saving: 'يُحفظ…',
    here: 'محفوظ على هذا الجهاز',
    account: 'محفوظ في حسابك',
    startOver: 'البدء من جديد',
  },
  exports: {
    title: 'تصدير',
    csv: 'جدول (CSV)',
    ics: 'تقويم لمرة واحدة (ICS)',
    subscribe: 'الاشتراك في التقويم',
    subscribeText:
      'آخر أيام التراخيص ومواعيد انتهاء العروض والدفعات في برنامج تقويمك. من يملك العنوان يستطيع قراءته فاحتفظ به لنفسك.',
    address: 'العنوان',
    shownOnce: 'انسخه الآن: لن يُعرض مرة أخرى.',
    since: 'عنوان يعمل منذ',
    make: 'إنشاء عنوان',
    renew: 'إنشاء عنوان جديد وإيقاف القديم',
    revoke: 'سحب العنوان',
  },
  filters: {
    label: 'تصفية التراخيص',
    state: 'الحالة',
    all: 'كل الحالات',
    text: 'الرقم أو العنوان',
    clear: 'إزالة التصفية',
    nothing: 'لا ترخيص يوافق هذه التصفية',
  },
  mails: {
    title: 'الرسائل',
    lead: 'راسلوني بشأن',
    groups: {
      progress: { label: 'سير الطلب', why: 'وصل طلب إلى المكتب، أو تأخر رد.' },
      offers: { label: 'العروض', why: 'عرض أو عرض أحدث. تجدها في طلباتك أيضاً.' },
      messages: { label: 'رسائل المكتب', why: 'تجدها في صفحة الطلب أيضاً.' },
      reminders: { label: 'التذكير', why: 'قبل انتهاء عرض أو دفعة أو ترخيص، أو حين تُرفض بطاقة.' },
    },
    always: 'تُرسل الأسئلة والاعتذارات والتراخيص والإيصالات وردّ المبالغ والتصحيحات دائماً: فوات إحداها قد يضيّع حقاً.',
  },
};
