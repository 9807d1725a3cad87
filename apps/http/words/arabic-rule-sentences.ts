import { say, type ServerSentence } from './server-sentence.js';

const AT_DESK = 'ينظر فيه شخص في مكتب الحقوق؛ والموعد الموعود ظاهر في صفحة الطلب.';
const RELOAD = 'أعد تحميل الصفحة.';

/** Why a rule sends a request to a person, as buyers read it; and what stands in the way of rules and lists at the desk. */
export const RULE_SENTENCES = {
  'in-person': say('ننظر في هذا الطلب بأنفسنا.', AT_DESK),
  'country-list': say('ننظر في طلبات هذا البلد واحدًا واحدًا.', AT_DESK),
  'licensee-overdue': say('للمؤسسة فاتورة فات موعدها.', 'ادفع الفاتورة المفتوحة، فيُوافَق على الطلبات كما كان.'),
  'licensee-blocked': say('ننظر في طلبات هذه المؤسسة واحدًا واحدًا.', AT_DESK),
  'two-people': say('يقرر شخصان في طلب كهذا.', AT_DESK),
  'licensing.in-person': say(
    'ننظر في هذا الطلب بأنفسنا.',
    'لم يضع شيء: ينظر فيه شخص في مكتب الحقوق، ثم تكمل من صفحة الطلب.',
  ),
  'licensing.rules-need-second-person': say(
    'ينشر القواعد شخص لم يكتب في المسودة.',
    'اطلب من زميل أن ينظر في المسودة وينشرها.',
  ),
  'licensing.rules-draft-changed': say('غيّر زميل هذه المسودة بعد أن فتحتها.', 'أعد تحميلها وأضف تغييرك من جديد.'),
  'licensing.rules-draft-closed': say('أُغلقت هذه المسودة.', 'انظر في القواعد السارية أو ابدأ مسودة جديدة.'),
  'licensing.rules-outdated': say(
    'نُشر إصدار بعد بدء هذه المسودة، ونشرها يلغيه.',
    'قارن المسودة بذلك الإصدار وأضف ما ينقص، ثم قل إنك فعلت.',
  ),
  'licensing.rules-unconfirmed': say(
    'في المسودة قاعدة لا تشترط شيئًا فتوافق على كل شيء.',
    'أكّد أن هذا مقصود، أو أضف شرطًا.',
  ),
  'licensing.rule-set-not-found': say('لا توجد قواعد كهذه.', 'عد إلى قائمة القواعد.'),
  'licensing.nothing-to-try': say('لا طلب بهذا الرقم نظرت فيه القواعد.', 'تحقق من الرقم أو حدد الوقائع بنفسك.'),
  'licensing.reason-missing': say('قل لماذا من فضلك.', 'اكتب جملة يفهمها زميل بعد عام.'),
  'licensing.screening-hit-past': say('تغيّر اسم المؤسسة أو القيد منذ ذلك الحين، فلا شيء يُقرَّر.', RELOAD),
  'licensing.screening-hit-decided': say('قرر زميل هذا من قبل.', RELOAD),
  'licensing.sanctions-list-not-found': say('لا توجد قائمة كهذه.', 'عد إلى القوائم.'),
  'licensing.sanctions-list-exists': say('توجد قائمة بهذا الاسم.', 'اختر اسمًا آخر.'),
  'licensing.sanctions-bad-url': say('يجب أن يبدأ العنوان بـ https:// أو http://.', 'انسخه من ناشر القائمة.'),
  'licensing.sanctions-load-under-way': say('يُقرأ ملف من هذه القائمة الآن.', 'انتظر حتى ينتهي؛ دقيقة على الأكثر.'),
  'licensing.sanctions-no-file': say('لم يصل ملف.', 'اختر ملف القائمة وأعد المحاولة.'),
} satisfies Record<string, ServerSentence>;
