import type { PortalWords } from '../en/index.js';

export const button: Pick<PortalWords, 'button'> = {
  button: {
    title: 'ضع الزر تحت مقالاتك',
    lead: 'سطر HTML واحد تحت كل مقال يقود قراءك إلى ترخيصه، ويُظهر بنظرة كم يكلّف وما الذي يمكن ترخيصه.',
    copyTitle: 'انسخ هذا إلى قالب المقال',
    copyText:
      'الرابط لمن لا تعمل لديه البرمجة. يتولّاه النص البرمجي ويسألنا مرة واحدة عن السعر والحقوق؛ لا يضع ملفات ارتباط ولا يتعقّب أحدًا.',
    snippet: 'شيفرة HTML للزر',
    addressTitle: 'أي مقال',
    addressText:
      'من دون data-url يأخذ الزر العنوان الأصلي للصفحة. ويتكلم لغة الصفحة (html lang) ويتبع ألوانها الفاتحة أو الداكنة.',
    language: 'لغة المعاينة',
    languages: { en: 'الإنجليزية', ar: 'العربية', fr: 'الفرنسية', de: 'الألمانية', es: 'الإسبانية' },
    previewTitle: 'كيف يبدو',
    previewText: 'مع أحد أحدث مقالاتنا.',
    noArticle: 'لا يوجد مقال بعد لنعرضه معه.',
    policyTitle: 'إن كانت لصفحاتك سياسة أمان للمحتوى',
    policyText: 'أضف هذين المصدرين؛ لا حاجة إلى أنماط مضمّنة ولا إلى موقع آخر.',
    policy: 'توجيهات السياسة',
    attributesTitle: 'ما يمكن تحديده أيضًا',
    attributes: [
      { name: 'data-url', text: 'عنوان المقال إن لم يكن في الصفحة رابط أصلي.' },
      { name: 'data-currency', text: 'GBP أو EUR أو USD.' },
      { name: 'data-lang', text: 'لغة غير لغة الصفحة.' },
      { name: 'data-theme', text: 'light أو dark حيث لا تحدد الصفحة ذلك.' },
    ],
  },
};
