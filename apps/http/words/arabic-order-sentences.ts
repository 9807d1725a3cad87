import { say } from './server-sentence.js';

const RELOAD = 'أعد تحميل الصفحة لترى الحال الآن.';
const AT_DESK = 'سجّل الدخول في المكتب.';
const NOTHING = 'ليس عليك شيء.';
const FROM_LIST = 'اختر من القائمة.';

const requests = {
  'licensing.quote-not-found': say('ليس لدينا هذا السعر.', 'احسب سعرًا جديدًا من صفحة المقال.'),
  'licensing.article-killed': say('سحبت غرفة الأخبار هذا المقال ولا يمكن ترخيصه.', 'اختر مقالًا آخر.'),
  'licensing.article-embargoed': say('المقال تحت حظر النشر ولا يمكن ترخيصه بعد.', 'عُد حين ينتهي الحظر.'),
  'licensing.rights-changed': say(
    'تغيّرت حقوق جزء من هذا العرض بعد تقديمه، فلا يمكن ترخيصه كما هو.',
    'اكتب إلى مكتب الحقوق في صفحة الطلب، أو اطلب من جديد دون هذا الجزء. وإن كنت قد دفعت فالمبلغ يعود إليك.',
  ),
  'licensing.request-not-found': say('ليس لدينا هذا الطلب.', 'تحقق من الرقم في قائمتك.'),
  'licensing.licence-not-found': say('ليس لدينا هذا الترخيص.', 'تحقق من الرقم في محفظتك.'),
  'licensing.offer-replaced': say('هناك عرض أحدث من الذي أمامك.', 'أعد تحميل الصفحة واقرأ الأحدث أولًا.'),
  'licensing.payment-in-progress': say('صفحة الدفع مفتوحة لهذا الطلب.', 'أتمم الدفع أو ألغه أولًا.'),
  'licensing.cannot-serve': say(
    'لا يمكننا الآن إتمام هذا الترخيص لمؤسستك.',
    'اكتب إلى مكتب الحقوق في صفحة الطلب فيجيبك إنسان.',
  ),
  'licensing.same-approver': say('يجب أن يوافق شخص آخر.', 'اطلب من زميل أن ينظر فيه.'),
  'licensing.nothing-to-approve': say('لا موافقة لهذا الطلب تنتظر شخصًا ثانيًا.', RELOAD),
  'licensing.key-reused': say('استُخدم مفتاح التكرار هذا لطلب آخر.', 'أرسل مفتاحًا جديدًا مع كل طلب جديد.'),
  'licensing.quote-of-other-terms': say(
    'في هذا السعر شروط اتُّفق عليها مع مؤسسة أخرى.',
    'اختر الاستخدام من جديد لترى سعرك.',
  ),
  'licensing.anonymous-step': say('يجب أن يسجّل أحد الدخول لهذا.', 'سجّل الدخول وحاول من جديد.'),
};

const desk = {
  'licensing.simulation-not-found': say('لا توجد محاكاة كهذه.', FROM_LIST),
  'licensing.simulation-started': say('بدأ أحدهم للتو محاكاة لهذه المسودة.', 'انظر فيها؛ هي في صفحة المسودة.'),
  'licensing.needs-staff': say('لا يفعل هذا إلا موظف.', AT_DESK),
  'licensing.terms-need-person': say('لا يتفق على الشروط إلا الموظفون.', AT_DESK),
  'licensing.terms-need-second-person': say('يوافق على الشروط شخص غير من اقترحها.', 'اطلب من زميل أن ينظر فيها.'),
  'licensing.organisation-unknown': say('لا توجد مؤسسة كهذه.', FROM_LIST),
  'licensing.agreed-terms-not-found': say('لا توجد شروط كهذه.', 'أعد تحميل القائمة.'),
  'licensing.agreed-terms-dates': say('تنتهي هذه الشروط قبل أن تبدأ.', 'اختر يومًا أخيرًا بعد ذلك.'),
  'licensing.colleague-not-found': say('لا نعرف زميلًا كهذا يبتّ في الطلبات.', 'اختر زميلًا من القائمة.'),
  'licensing.view-not-found': say('لا يوجد عرض محفوظ كهذا.', 'أعد تحميل القائمة.'),
  'licensing.template-not-found': say('لا يوجد نموذج كهذا.', 'أعد تحميل قائمة النماذج.'),
  'licensing.attachment-not-found': say('لا يوجد ملف كهذا.', 'أعد تحميل صفحة الطلب.'),
  'licensing.bulk-not-found': say('لا يوجد قرار جماعي كهذا.', FROM_LIST),
  'licensing.bulk-nothing-to-retry': say('لم يفشل منه شيء، أو يُعاد الآن.', RELOAD),
  'licensing.bulk-trouble': say('حدث خلل عندنا في كل محاولة؛ والطلب كما كان.', 'حاول من جديد، أو ابتّ فيه في صفحته.'),
  'licensing.reviewer-gone': say('لم يعد من بدأ هذا يعمل في المكتب.', 'ابتّ في هذا الطلب في صفحته.'),
  'licensing.sanctions-no-url': say('ليس لهذه القائمة عنوان تُجلب منه.', 'أضف عنوانًا، أو ارفع ملفًا.'),
  'licensing.screening-hit-not-found': say('لا يوجد تطابق كهذا.', 'أعد تحميل القائمة.'),
  'licensing.rules-need-person': say('لا يغيّر القواعد إلا إنسان.', AT_DESK),
};

const notices = {
  'notices.notice-not-found': say('ليس لدينا هذا الإشعار.', 'ابحث عنه في قائمة الإشعارات.'),
  'notices.article-unknown': say('ليس لدينا هذا المقال.', 'اختر المقال من القائمة.'),
  'notices.nobody-reached': say(
    'لا يملك أحد ترخيصًا لهذا المقال ولم ينزّل أحد ملفاته.',
    'ليس هناك من يُخبر. ألغِ الإشعار، أو اسحب المقال في صفحته.',
  ),
  'notices.draft-changed': say('غيّر أحدهم هذه المسودة بعد أن فتحتها.', 'لم يتغير شيء. أعد تحميل الصفحة لترى ما كتب.'),
  'notices.sending-began': say('خرج الإشعار ولا يُسترد.', 'أرسل إشعارًا آخر يصحّحه.'),
  'notices.chase-not-found': say('ليس لدينا هذا التذكير.', RELOAD),
  'notices.chase-sent': say('أُرسل هذا التذكير من قبل.', NOTHING),
  'notices.nobody-to-chase': say('أكّد الجميع.', NOTHING),
  'notices.webhook-missing': say('ليس لمؤسستك عنوان للإشعارات الآلية بعد.', 'سمِّ عنوانًا أولًا.'),
  'notices.link-invalid': say('الرابط ناقص أو ليس منا.', 'سجّل الدخول؛ الإشعار في قائمتك.'),
  'notices.status-list-not-found': say('لا توجد قائمة حالات بهذا الرقم.', 'عنوانها مكتوب في الترخيص.'),
};

const money = {
  'payments.refund-nothing': say('لا يُردّ صفر.', 'أدخل مبلغًا أكثر من صفر.'),
  'payments.reason-needed': say('قل لماذا من فضلك.', 'اكتب جملة يفهمها زميل.'),
  'payments.idempotency-key-reused': say('استُخدم مفتاح التكرار هذا لطلب آخر.', 'أرسل مفتاحًا جديدًا مع كل طلب جديد.'),
  'payments.tax-needs-person': say('لا يغيّر جدول الضريبة إلا إنسان.', AT_DESK),
  'payments.tax-draft-too-large': say('جدول الضريبة هذا كبير جدًا.', 'اجعل لكل بلد سعرًا واحدًا.'),
  'payments.tax-table-too-late': say('يبدأ هذا الجدول في يوم مضى.', 'اختر يومًا من اليوم فصاعدًا.'),
  'finance.statement-not-found': say('ليس لدينا هذا الكشف.', 'ابحث عنه في القائمة.'),
  'finance.statement-paid': say('هذا الكشف مدفوع من قبل.', RELOAD),
  'finance.statement-needs-person': say('لا يصدر الكشوف إلا إنسان.', AT_DESK),
  'finance.statement-paid-in-future': say('لم يأتِ هذا اليوم بعد.', 'أدخل اليوم الذي دُفع فيه.'),
};

/** Refusals about requests, licences, notices, and what finance does. */
export const ORDER_SENTENCES = { ...requests, ...desk, ...notices, ...money };
