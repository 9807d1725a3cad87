import type { MailWords } from './mail-words.js';

/** Mails about invoices on account. */
export const INVOICE_MAILS_AR = {
  invoice: {
    subject: 'الفاتورة {number} عن {reference}',
    paragraphs: [
      'صدرت رخصتك، وهذه فاتورتها. يمكنك في صفحتها قراءتها وحفظها بصيغة PDF ودفعها بالبطاقة أو بالخصم المصرفي. وعند التحويل المصرفي يُرجى ذكر رقم الفاتورة.',
      '{message}',
    ],
    action: 'افتح الفاتورة',
  },
  'invoice-paid': {
    subject: 'دُفعت الفاتورة {number}',
    paragraphs: ['شكرًا لك: دُفعت الفاتورة كاملة. إيصالها في صفحتها.'],
    action: 'اطّلع على الإيصال',
  },
  'invoice-paid-restored': {
    subject: 'دُفعت الفاتورة {number} وعادت رخصتك سارية',
    paragraphs: ['شكرًا لك: دُفعت الفاتورة كاملة. كانت رخصتك {reference} معلّقة بسببها وهي الآن سارية من جديد.'],
    action: 'اطّلع على الإيصال',
  },
  'invoice-partly-paid': {
    subject: 'دُفع جزء من الفاتورة {number}',
    paragraphs: ['شكرًا لك، وصلت دفعتك. ما زال الباقي مستحقًّا، وتطلبه صفحة الفاتورة.'],
    action: 'ادفع الباقي',
  },
  'invoice-payment-failed': {
    subject: 'لم تصل دفعتك للفاتورة {number}',
    paragraphs: ['أعاد مصرفك الدفعة. الفاتورة مستحقة كما كانت؛ يُرجى دفعها بطريقة أخرى.'],
    action: 'افتح الفاتورة',
  },
  'invoice-voided': {
    subject: 'أُلغيت الفاتورة {number}',
    paragraphs: ['سحبنا هذه الفاتورة. لا شيء مستحق عنها، وانتهت الرخصة التي صدرت معها.', '{words}'],
    action: 'افتح الطلب',
  },
  'dunning-reminder': {
    subject: 'يقترب موعد استحقاق الفاتورة {number}',
    paragraphs: ['هذا تذكير فقط بأن الفاتورة تستحق بعد أيام قليلة. إن كان الدفع في طريقه فشكرًا لك.'],
    action: 'ادفع الفاتورة',
  },
  'dunning-due': {
    subject: 'استحقت الفاتورة {number}',
    paragraphs: [
      'حلّ موعد الفاتورة ولم نر دفعتها بعد. إن كانت في طريقها فشكرًا لك. وإلى أن تصل لا يمكنك الشراء على الحساب.',
    ],
    action: 'ادفع الفاتورة',
  },
  'dunning-first-reminder': {
    subject: 'تذكير: تأخر دفع الفاتورة {number}',
    paragraphs: ['تأخرت الفاتورة أكثر من أسبوع. يُرجى دفعها. وإن كان فيها خطأ فاكتب إلينا في صفحة الطلب لنصحّحه.'],
    action: 'ادفع الفاتورة',
  },
  'dunning-second-reminder': {
    subject: 'تذكير ثانٍ: تأخر دفع الفاتورة {number}',
    paragraphs: [
      'تأخرت الفاتورة أكثر من أسبوعين. إن لم تُدفع خلال أسبوع تُعلَّق الرخصة {reference}: فلا يجوز عرض المقال إلى أن تُدفع الفاتورة.',
    ],
    action: 'ادفع الفاتورة',
  },
  'dunning-suspension': {
    subject: 'عُلّقت رخصتك {reference}: الفاتورة {number} متأخرة',
    paragraphs: [
      'لم تُدفع الفاتورة، لذلك عُلّقت الرخصة: لا يجوز عرض المقال أو توزيعه في الوقت الحاضر.',
      'لاستعادتها ادفع الفاتورة. تعود الرخصة سارية تلقائيًّا فور وصول الدفعة.',
    ],
    action: 'ادفع واستعد الرخصة',
  },
  'finance-invoice-surplus': {
    subject: 'دُفع للفاتورة {number} أكثر من المستحق',
    paragraphs: ['حُفظ الفائض جانبًا. يُرجى إعادته من صفحة الفاتورة.'],
    action: 'افتح الفاتورة',
  },
} satisfies Record<string, MailWords>;
