import { say } from './server-sentence.js';

const RELOAD = 'أعد تحميل الصفحة لترى حالها الآن.';
const BY_CARD = 'ادفع بالبطاقة، أو اسأل القسم المالي.';
const IN_RECEIPTS = 'تحقق من الرقم في قائمة إيصالاتك.';
const ASK_COLLEAGUE = 'اطلب من زميل في القسم المالي أن ينظر فيه.';

/**
 * Refusals about money. Those whose sentence lives by its figures (a limit, a smallest amount) are not here: the server's
 * own is shown, with them.
 */
export const MONEY_SENTENCES = {
  'payments.invoice-not-offered': say('لا يمكن دفع هذا الطلب على الحساب.', BY_CARD),
  'payments.po-number-missing': say(
    'تحتاج فواتير مؤسستك إلى رقم أمر شراء.',
    'اسأل قسم المشتريات عن الرقم وأدخله، أو ادفع بالبطاقة.',
  ),
  'payments.po-number-invalid': say(
    'رقم أمر الشراء لا يتجاوز 60 حرفًا ولا يضم أسطرًا.',
    'أدخله كما أعطاك إياه قسم المشتريات.',
  ),
  'payments.invoice-not-found': say('ليست لدينا هذه الفاتورة.', 'تحقق من الرقم في قائمة الفواتير.'),
  'payments.payment-date-invalid': say('يوم الدفع ليس بين يوم الفاتورة واليوم.', 'أدخل اليوم كما في كشف المصرف.'),
  'payments.amount-invalid': say('يجب أن يكون المبلغ أكثر من صفر.', 'أدخل ما وصل.'),
  'payments.transfer-recorded-already': say(
    'سُجلت دفعة بهذا المرجع المصرفي بمبلغ آخر أو في يوم آخر.',
    'قارنها بكشف المصرف؛ فللدفعة الثانية مرجع خاص بها.',
  ),
  'payments.surplus-not-returnable': say('لا فائض في هذه الدفعة ينتظر الردّ.', RELOAD),
  'payments.pause-invalid': say('ينتهي التوقف في يوم من اليوم فصاعدًا، خلال 180 يومًا.', 'اختر آخر يوم للتوقف.'),
  'payments.card-not-offered': say('لا يمكن دفع هذا الطلب بالبطاقة.', 'ادفعه بفاتورة، أو اكتب إلينا في صفحته.'),
  'payments.provider-refused': say(
    'لم يقبل مزوّد الدفع هذه الدفعة. لم يُؤخذ شيء.',
    'اكتب إلينا في صفحة الطلب فننظر في الأمر.',
  ),
  'payments.receipt-not-found': say('ليس لدينا هذا الإيصال.', IN_RECEIPTS),
  'payments.credit-note-not-found': say('ليس لدينا هذا الإشعار الدائن.', IN_RECEIPTS),
  'payments.payment-not-found': say('ليست لدينا هذه الدفعة.', 'ابحث عنها في قائمة المدفوعات.'),
  'payments.paper-not-found': say('لم نصدر مستندًا بهذا الرقم.', 'ابحث عنه في تقرير الضرائب أو في صفحة دفعته.'),
  'payments.refund-not-found': say('ليس لدينا هذا الردّ.', 'ابحث عنه في قائمة المبالغ المعادة.'),
  'payments.payment-disputed': say(
    'يعترض مصرف الدافع على هذه الدفعة، وما أخذه لا يُردّ مرة ثانية.',
    'أجب عن الاعتراض في صفحته.',
  ),
  'payments.already-refunded': say('رُدّت هذه الدفعة كلها أو هي في طريقها.', 'انظر مبالغها المعادة في صفحة الدفعة.'),
  'payments.refund-item-unknown': say(
    'أحد هذه المقالات ليس في الترخيص الآن، أو ذُكر مرتين.',
    'أعد تحميل الصفحة واختر من المقالات المعروضة.',
  ),
  'payments.second-person-needed': say('من طلب الردّ لا يوافق عليه.', ASK_COLLEAGUE),
  'payments.refund-not-retryable': say(
    'لا يُدفع من جديد إلا ما أعاده المصرف بعد قيده، ومرة واحدة في كل مرة.',
    'اطلب ردًّا جديدًا في صفحة الدفعة.',
  ),
  'payments.dispute-not-found': say('ليس لدينا هذا الاعتراض.', 'ابحث عنه في قائمة الاعتراضات.'),
  'payments.dispute-closed': say('لم يعد هذا الاعتراض يقبل ردًّا.', 'أعد تحميل الصفحة لترى ما تقرر أو ما أُرسل.'),
  'payments.evidence-too-large': say(
    'تتجاوز ملفات هذا الرد 4.5 ميغابايت معًا، ولا يقبل المصرف أكثر.',
    'احذف ملفًا أضفته أو صغّره؛ وما لا يتسع له يُقال بالكلمات.',
  ),
  'payments.evidence-file-missing': say(
    'لا ملف في هذا النموذج.',
    'أرسله في الحقل `file` من نموذج multipart/form-data.',
  ),
  'payments.evidence-file-invalid': say(
    'يقبل المصرف ملفات PDF وPNG وJPEG كاملة، وهذا ليس منها بحسب محتواه أيًّا كان اسمه.',
    'احفظه بصيغة PDF وأضفه.',
  ),
  'payments.evidence-file-taken': say(
    'أضفت ملفًا من هذا النوع من قبل، ولا يقبل المصرف إلا واحدًا من كل نوع.',
    'احذفه أولًا، أو اجمع الاثنين في ملف PDF واحد.',
  ),
  'payments.evidence-file-not-found': say('لا ملف كهذا مع هذا الرد.', 'أعد تحميل الاعتراض لترى ملفاته.'),
  'payments.refund-limit-needs-person': say('الحد يضعه شخصان.', 'سجّل الدخول إلى المكتب واقترحه هناك.'),
  'payments.refund-limit-same': say('هذا هو الحد الساري.', 'اقترح مبلغًا آخر.'),
  'payments.refund-limit-proposed': say('اقترح غيرك حدًّا بهذه العملة.', 'وافق على اقتراحه أو ارفضه أولًا.'),
  'payments.refund-limit-own': say('من اقترح الحد لا يوافق عليه.', ASK_COLLEAGUE),
  'payments.refund-limit-changed': say(
    'لم يعد هذا الاقتراح موجودًا، أو تغيّر.',
    'أعد تحميل الصفحة وانظر ما هو مقترح الآن.',
  ),
  'payments.tax-draft-missing': say(
    'لا مسودة لجدول الضرائب الآن: نُشرت أو أُلغيت.',
    'أعد تحميل الصفحة، ويمكن بدء مسودة جديدة فيها.',
  ),
  'payments.tax-draft-changed': say('غيّر شخص آخر هذه المسودة.', 'أعد تحميل الصفحة وغيّر ما هو موجود الآن.'),
  'payments.tax-needs-second-person': say('ينشر جدول الضرائب من لم يعمل على مسودته.', ASK_COLLEAGUE),
  'finance.payout-not-found': say('ليس لدينا هذا التحويل.', 'ابحث عنه في قائمة التحويلات.'),
  'finance.difference-not-found': say('ليس لدينا هذا الفرق.', 'ابحث عنه في قائمة الفروق.'),
  'finance.difference-not-open': say('سُوّي هذا الفرق من قبل.', 'أعد تحميل الصفحة لترى من سوّاه وكيف.'),
  'finance.difference-changed': say(
    'لم يعد هذا الفرق كما كان حين حُمّلت الصفحة.',
    'لم يُقيّد شيء. أعد تحميل الصفحة وانظر من جديد.',
  ),
  'finance.account-not-fit': say('لا يُقيّد فرق على هذا الحساب.', 'اختر أحد الحسابات المعروضة.'),
  'finance.statement-nothing': say(
    'لا مستحق لهذا المساهم في هذا الشهر، أو هو في كشف من قبل.',
    'أعد تحميل الصفحة. وما دون الصفر يُخصم من الكشف التالي.',
  ),
};
