import type { AudienceKind, Edits, Medium, Purpose } from '../terms/use.js';

export const MEDIUM_WORDS: Record<Medium, string> = {
  web: 'موقع إلكتروني',
  app: 'تطبيق',
  newsletter: 'نشرة بريدية',
  social: 'وسائل التواصل الاجتماعي',
  archive: 'أرشيف إلكتروني',
  'print-newspaper': 'صحيفة مطبوعة',
  magazine: 'مجلة',
  book: 'كتاب',
  report: 'تقرير',
  coursepack: 'مواد دراسية',
  presentation: 'عرض تقديمي',
  broadcast: 'بث إذاعي أو تلفزيوني',
  intranet: 'شبكة داخلية',
  'ai-index': 'فهرس بحث بالذكاء الاصطناعي',
  'ai-input': 'مُدخل لنظام ذكاء اصطناعي',
  'ai-train': 'تدريب نظام ذكاء اصطناعي',
};

/** Each with the number before it, as in “up to 8,000 …”. */
export const AUDIENCE_WORDS: Record<AudienceKind, string> = {
  'monthly-users': 'مستخدم شهريًا',
  circulation: 'نسخة من كل عدد',
  copies: 'نسخة',
  viewers: 'مشاهد',
  staff: 'موظف',
};

export const PURPOSE_WORDS: Record<Purpose, string> = {
  editorial: 'تحريري: لإعلام قرائكم',
  educational: 'تعليمي: للتدريس والتعلّم',
  'non-profit': 'غير ربحي: لأهداف مؤسستكم دون ربح',
  internal: 'داخلي: داخل مؤسستكم فقط',
  'corporate-promotional': 'ترويجي: للتعريف بمؤسستكم أو بمنتجاتها',
  advocacy: 'مناصرة: للدفاع عن قضية',
};

export const EDIT_WORDS: Record<Edits, string> = {
  none: 'لا تعديل. يُنشر النص كما هو حرفيًا.',
  style: 'أسلوب التحرير فقط: الإملاء وعلامات الترقيم والعناوين والتواريخ، مع بقاء المعنى.',
  shorten: 'يجوز الاختصار بحذف جمل أو فقرات كاملة دون تغيير المعنى.',
  'cut-with-approval': 'يجوز الحذف بعد موافقتنا على النص المختصر.',
  adapt: 'يجوز التصرف في النص كما اتُّفق عليه، مع الإشارة بوضوح إلى ذلك.',
};
