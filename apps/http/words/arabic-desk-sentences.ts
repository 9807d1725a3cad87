import { say } from './server-sentence.js';

const RELOAD_LIST = 'أعد تحميل القائمة.';
const TO_BOOKS = 'عُد إلى قائمة كتب الأسعار.';
const TELL_FINANCE = 'لم يُكتب شيء. أخبر القسم المالي من فضلك.';

/** What the desk is told about articles and their rights. */
const catalogue = {
  'catalogue.component-not-found': say('ليس في هذا المقال جزء كهذا.', 'أعد تحميل المقال، فقد يكون تغيّر.'),
  'catalogue.reason-missing': say('يحتاج كل قرار في الحقوق إلى سبب.', 'قل بكلمات قليلة لماذا، لمن يقرأ السجل لاحقًا.'),
  'catalogue.title-not-found': say('لا توجد صحيفة كهذه.', 'اختر واحدة من القائمة.'),
  'catalogue.title-name-taken': say('توجد صحيفة بهذا الاسم.', 'اختر اسمًا آخر، أو عدّل تلك الصحيفة.'),
  'catalogue.host-taken': say('أحد هذه العناوين لصحيفة أخرى.', 'احذفه منها أولًا: فلكل عنوان صحيفة واحدة.'),
  'catalogue.contributor-not-found': say('لا يوجد مساهم كهذا.', RELOAD_LIST),
  'catalogue.contract-overlaps': say(
    'يوجد عقد مع هذا المساهم لبعض هذه الأيام.',
    'أنهِ العقد الآخر في اليوم السابق لبداية هذا.',
  ),
  'catalogue.rule-not-found': say('لا توجد قاعدة كهذه.', 'أعد تحميل القائمة، فقد تكون طُبّقت أو أُلغيت.'),
  'catalogue.rule-forbids': say(
    'تستبعد قاعدة لمكتب الحقوق هذا الجزء.',
    'أنهِ القاعدة أو غيّرها أولًا: فما تمنعه لا يُجاز جزءًا جزءًا.',
  ),
  'catalogue.run-not-found': say('لا توجد قراءة كهذه.', 'أعد تحميل الصفحة.'),
  'catalogue.owner-not-found': say('ليس هذا الاسم في القائمة.', RELOAD_LIST),
  'catalogue.version-not-found': say('ليست لهذا المقال نسخة كهذه.', 'اختر واحدة من قائمة النسخ.'),
  'catalogue.month-invalid': say('ليس هذا شهرًا.', 'أدخل شهرًا مثل 2026-10.'),
  'catalogue.filter-not-found': say('ليس لديك مرشّح محفوظ كهذا.', RELOAD_LIST),
  'catalogue.too-many-filters': say('بلغت مرشّحاتك المحفوظة أكثر ما يمكن.', 'احذف واحدًا، أو احفظ باسم موجود.'),
  'catalogue.source-not-found': say('لا يوجد مصدر كهذا.', 'اختر واحدًا من القائمة.'),
  'catalogue.bulk-not-found': say('لا يوجد استيراد كهذا.', 'اختر واحدًا من القائمة.'),
};

const pricing = {
  'pricing.price-book-not-found': say('لا يوجد كتاب أسعار كهذا.', TO_BOOKS),
  'pricing.draft-not-found': say('لا توجد مسودة كهذه لكتاب أسعار.', TO_BOOKS),
  'pricing.draft-published': say('نُشرت هذه المسودة.', 'انظر في النسخة المنشورة، أو ابدأ مسودة جديدة.'),
  'pricing.needs-second-person': say(
    'لا ينشر كتاب الأسعار من كتب مسودته أو عدّلها.',
    'اطلب من زميل لم يعمل عليها أن ينظر فيها وينشرها.',
  ),
  'pricing.needs-person': say('لا يكتب كتب الأسعار وينشرها إلا الموظفون.', 'سجّل الدخول في المكتب لتفعل ذلك.'),
  'pricing.draft-discarded': say('وُضعت هذه المسودة جانبًا.', 'ابدأ مسودة جديدة؛ وما قالته هذه ما زال يُقرأ.'),
  'pricing.draft-changed': say('غيّر أحدهم هذه المسودة بعد أن فتحتها.', 'حمّلها من جديد وانظر في ما تغيّر ثم أعد عملك.'),
  'pricing.draft-behind': say(
    'نُشرت نسخة أخرى وأنت تكتب هذه المسودة.',
    'قارن المسودة بالنسخة المنشورة وخذ ما استجد فيها ثم قل إنها مبنية عليها.',
  ),
  'pricing.draft-too-large': say('لا يزيد كتاب الأسعار على 200,000 حرف.', 'احذف ما ليس من كتاب الأسعار.'),
  'pricing.version-begun': say('هذه النسخة سارية أو كانت سارية.', 'انشر نسخة أخرى؛ وما حُفظ من أسعار بهذه يبقى كما هو.'),
  'pricing.version-withdrawn': say('سُحبت هذه النسخة من قبل.', 'انظر في سجل الكتاب.'),
  'pricing.currency-unknown': say('لا نعرف هذه العملة.', 'استخدم رمزًا من ISO 4217 مثل GBP.'),
  'pricing.file-invalid': say('ليس هذا الملف كتاب أسعار بعد.', 'صحّح كل سطر مذكور واختر الملف من جديد؛ لم يُحفظ شيء.'),
  'pricing.no-price-book': say('ليست لهذه الصحيفة أسعار بهذه العملة.', 'اختر عملة أخرى، أو اطلب بكلماتك.'),
};

const ledger = {
  'ledger.entry-unbalanced': say('هذا القيد غير متوازن.', TELL_FINANCE),
  'ledger.entry-too-small': say('يحتاج القيد إلى سطرين على الأقل ليس أحدهما صفرًا.', TELL_FINANCE),
  'ledger.already-posted': say('هذا مقيَّد في الدفتر من قبل.', 'يُصحَّح القيد بعكسه، لا بقيد ثانٍ.'),
  'ledger.entry-not-found': say('ليس لدينا هذا القيد.', 'تحقق من الرابط، أو ابحث عنه في قائمة القيود.'),
  'ledger.account-not-found': say('ليس لدينا هذا الحساب.', 'اختر واحدًا من دليل الحسابات.'),
  'ledger.period-closed': say('شهر هذا القيد مغلق.', 'لم يُكتب شيء. حاول من جديد فيُقيَّد في أول يوم مفتوح.'),
  'ledger.not-reversible': say('لا يُعكس هذا القيد باليد.', 'اعكس القيد الذي جاء منه، فيعود معه ما اكتُسب يومًا بيوم.'),
  'ledger.period-state-conflict': say('لا تتبع هذه الخطوة حال الشهر الآن.', 'أعد تحميل الصفحة لترى حاله.'),
  'ledger.period-not-over': say('لم ينتهِ هذا الشهر بعد.', 'يُغلق الشهر بعد آخر يوم فيه بالتوقيت العالمي.'),
  'ledger.period-out-of-order': say(
    'تُغلق الشهور على الترتيب، وتُفتح ابتداءً من آخرها.',
    'أغلق ما قبله أولًا؛ ولتفتح شهرًا افتح ما بعده أولًا.',
  ),
  'ledger.period-needs-another': say('يجب أن يؤكد غيرك ما طلبته.', 'اطلب من زميل في القسم المالي أن ينظر فيه ويؤكده.'),
  'ledger.period-needs-reason': say('تحتاج هذه الخطوة إلى سبب.', 'اكتب السبب في جملة؛ يُحفظ مع الشهر.'),
  'ledger.period-not-earned': say(
    'لم تُقيَّد أيام هذا الشهر كلها إيرادًا بعد.',
    'يقيّدها عمل الليل. انتظره، أو انظر هل يعمل العامل.',
  ),
  'ledger.bad-range': say('ليس هذان يومين يُفهم ما بينهما.', 'أدخل يومين مثل 2026-10-01 و2026-10-31 أولهما قبل الآخر.'),
  'ledger.unknown-currency': say('لا نعرف هذه العملة.', 'استخدم رمزًا من ISO 4217 مثل GBP أو EUR أو USD.'),
};

/** Refusals of the desk's own rooms. Those that name a field in their sentence stay the server's. */
export const DESK_SENTENCES = { ...catalogue, ...pricing, ...ledger };
