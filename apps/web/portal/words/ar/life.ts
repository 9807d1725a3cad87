import type { life as english } from '../en/life.js';

export const life: typeof english = {
  basket: {
    title: 'عدة مقالات',
    lead: 'استخدام واحد وسعر واحد وطلب واحد. من المقال الخامس يقل سعر كل مقال تالٍ.',
    link: (count: number) => `عدة مقالات (${String(count)})`,
    articles: 'المقالات',
    add: 'إضافة إلى طلب بعدة مقالات',
    isIn: 'في طلبك',
    remove: 'إزالة',
    removeOf: (headline: string) => `إزالة «${headline}»`,
    takeWhole: 'خذ النص كاملاً',
    empty: 'لم تختر مقالاً بعد',
    emptyText: 'أضف مقالات من صفحاتها أو من البحث، ثم رخّصها معاً.',
    search: 'البحث في المقالات',
    mixed: (count: number) =>
      `هذه المقالات من ${String(count)} عناوين، ولكل عنوان أسعاره. اطلب سعراً لكل منها؛ وتبقى مقالات الأخرى هنا.`,
    which: 'السعر الآن',
    titleOf: (title: string, count: number) => `${title} (${String(count)})`,
    keptNote: 'يُحفظ السعر 30 يوماً، وتخرج مقالاته من هذه القائمة.',
  },
  change: {
    title: (reference: string) => `تغيير ${reference}`,
    lead: 'غيّر ما طلبت وأرسله من جديد. يرى المكتب ما اختلف.',
    send: 'الإرسال بهذه الشروط',
    question: 'سؤال المكتب',
    before: 'طلبته أول مرة بسعر',
    movedOn: 'لا يمكن تغيير هذا الطلب الآن:',
    button: 'تغيير ما طلبت',
  },
  without: {
    title: (count: number) => (count === 1 ? 'جزء ينتظر الإجازة' : `${String(count)} أجزاء تنتظر الإجازة`),
    instant: 'لا حاجة إلى الانتظار: لك الباقي الآن من دونه مقابل',
    review: 'من دونه يقل ما ينظر فيه المكتب. سعر الباقي',
    takeInstant: 'خذه الآن من دون الجزء',
    take: 'المضي من دون الجزء',
    leftOut: 'ليس من هذا العرض',
    rush: 'تأخرنا عن الموعد، فلا نطلب رسم الاستعجال:',
  },
};
