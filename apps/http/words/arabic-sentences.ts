import { BOOK_SENTENCES } from './arabic-book-sentences.js';
import { DESK_SENTENCES } from './arabic-desk-sentences.js';
import { EXCLUSIVITY_SENTENCES } from './arabic-exclusivity-sentences.js';
import { DELIVERY_SENTENCES } from './arabic-delivery-sentences.js';
import { HOUSE_SENTENCES } from './arabic-house-sentences.js';
import { LEDGER_SENTENCES } from './arabic-ledger-sentences.js';
import { MONEY_SENTENCES } from './arabic-money-sentences.js';
import { OBSERVANCE_SENTENCES } from './arabic-observance-sentences.js';
import { ORDER_SENTENCES } from './arabic-order-sentences.js';
import { RULE_SENTENCES } from './arabic-rule-sentences.js';
import { SOURCE_SENTENCES } from './arabic-source-sentences.js';
import type { SpokenValues } from './arabic-values.js';
import { say, type ServerSentence } from './server-sentence.js';

export type { ServerSentence };

const IN_WORDS = 'أرسل الطلب فينظر فيه موظف ويقدّم لك عرضًا.';
const CHECK_ADDRESS = 'تحقق من العنوان، أو اطلب بكلماتك.';

const rights = {
  'text.staff': say('كتبه صحفيونا.'),
  'text.contributor': say('كتبه مساهم متعاقد معنا.'),
  'text.own-title': say('نصّ من إحدى صحفنا.'),
  'text.no-byline': say('لا يحمل النص اسم كاتب، فيجب أن يعرف موظف لمن هو.', 'اطلبه فنستوضح الأمر لك.'),
  'text.unknown-author': say('الكاتب من خارج الدار، فيجب أن نسأله أولًا.', 'اطلبه فنسأل الكاتب نيابة عنك.'),
  'embed.third-party': say('هذا محتوى من موقع آخر ولا نملكه.', 'اطلبه من صاحبه.'),
  'embed.long-quotation': say('هذا اقتباس طويل من غيرنا ولا نملكه.', 'اطلبه من صاحبه.'),
  '*.agency': say('هذا الجزء ملك للجهة المذكورة في سطر المصدر.', 'يمكنك ترخيصه منها.'),
  '*.library': say('هذا الجزء ملك للأرشيف المذكور في سطر المصدر.', 'يمكنك ترخيصه منه.'),
  '*.social-media': say('نُشر هذا الجزء على شبكة اجتماعية ولا نملكه.', 'استأذن من نشره.'),
  '*.handout': say('وُزّع هذا الجزء للاستخدام الإخباري ولا نملكه.', 'اسأل الجهة المذكورة في سطر المصدر.'),
  '*.own': say('من إنتاج صحفيينا.'),
  '*.contributor': say('من إنتاج مساهم متعاقد معنا.'),
  '*.no-credit': say('لا يحمل هذا الجزء سطر مصدر، فيجب أن يعرف موظف لمن هو.', 'أضفه إلى طلبك فنستوضح الأمر لك.'),
  '*.unknown-credit': say('لا نعرف بعد هل لنا أن نرخّص هذا الجزء.', 'أضفه إلى طلبك فنستوضح الأمر لك.'),
  '*.contributor-one-time': say('اشترينا هذا الجزء لاستخدام واحد فقط.', 'أضفه إلى طلبك فنسأل صاحبه.'),
  '*.contributor-other-days': say('عقدنا مع صاحب هذا الجزء لا يشمل يوم نشره.', 'أضفه إلى طلبك فنسأل صاحبه.'),
  '*.rule-excluded': say('لا نرخّص هذا الجزء.', 'اتركه، أو اسألنا عن غيره في طلبك.'),
  '*.rule-clearance': say('ينظر مكتب الحقوق في كل طلب لهذا الجزء.', 'أضفه إلى طلبك فنجيبك في الموعد الموعود.'),
  '*.rule-licensable': say('أجاز مكتب الحقوق هذا الجزء.'),
  '*.contributor-no-contract': say('ليس لدينا عقد يتيح لنا ترخيص هذا الجزء.', 'أضفه إلى طلبك فنسأل صاحبه.'),
};

const reasons = {
  'audience-above-table': say('الجمهور أكبر مما تشمله قائمة أسعارنا، والسعر الظاهر هو الحد الأدنى.', IN_WORDS),
  'staff-above-table': say('المؤسسة أكبر مما تشمله قائمة أسعارنا، والسعر الظاهر هو الحد الأدنى.', IN_WORDS),
  'staff-unknown': say('السعر لهذا الغرض يتبع حجم مؤسستك ولا نعرفه بعد.', 'قل كم شخصًا يعمل فيها لترى السعر.'),
  'purpose-reviewed': say('ينظر موظف في كل استخدام لهذا الغرض قبل ترخيصه.', 'أرسل الطلب مع جملة عن الغاية منه.'),
  'exclusivity-reviewed': say('يُتفق على الحصرية مع إنسان، والسعر الظاهر هو الحد الأدنى.', IN_WORDS),
  'term-reviewed': say('ينظر موظف في كل ترخيص بهذا الطول.', 'أرسل الطلب، أو اختر مدة أقصر.'),
  'words-reviewed': say('ينظر موظف في كل ترخيص لنص بهذا الطول.', 'أرسل الطلب، أو اختر مقتطفًا.'),
  'already-published': say('ما نُشر دون ترخيص يُسوّى مع موظف، والسعر الظاهر اقتراح.', 'أرسل الطلب مع رابط لمكان نشره.'),
  'ai-refused': say('لا نرخّص هذه المقالات لأنظمة الذكاء الاصطناعي.', 'احذف وسائط الذكاء الاصطناعي من طلبك.'),
  'ai-reviewed': say('ينظر موظف في كل استخدام لأنظمة الذكاء الاصطناعي.', 'أرسل الطلب مع جملة عن النظام.'),
  'needs-clearance': say('جزء مما اخترته يحتاج إلى تصريح أولًا.', 'أرسل الطلب فنستوضح الأمر، أو اترك هذا الجزء.'),
  'article-killed': say('سحبت غرفة الأخبار هذا المقال ولا يمكن ترخيصه.', 'اختر مقالًا آخر.'),
  'article-embargoed': say('المقال تحت حظر النشر ولا يمكن ترخيصه بعد.', 'عُد حين ينتهي الحظر.'),
  promotional: say('ينظر موظف في كل استخدام ترويجي.'),
  'minor-pictured': say('في إحدى الصور قاصر، فيجب أن ينظر فيها موظف.'),
  exclusive: say('طلبتَ الحصرية، ويُتفق عليها مع إنسان.'),
  perpetual: say('طلبتَ مدة دائمة، وينظر فيها موظف.'),
  adaptation: say('طلبتَ اقتباس النص، وينظر فيه موظف.'),
  amount: say('المبلغ أعلى مما توافق عليه القواعد وحدها.'),
  'new-buyer': say('هذا أول طلب لمؤسستك وهو أكبر مما توافق عليه القواعد وحدها.'),
  'email-unverified': say('لم يتأكد بريدك بعد.', 'افتح الرابط في الرسالة التي أرسلناها إليك.'),
  'unverified-non-profit': say('لم نتحقق بعد من أن مؤسستك غير ربحية.'),
  'unverified-educational': say('لم نتحقق بعد من أن مؤسستك تعليمية.'),
  'free-text': say('الطلب مكتوب بالكلمات، فيقدّم موظف العرض.'),
  'changed-since-asked': say('انتهت مدة السعر أو عُدّل مقال منذ الطلب.', 'ينظر فيه مكتب الحقوق كما هو الآن.'),
  'offer-reply': say('رددتَ على العرض، فينظر فيه موظف.'),
};

const declined = {
  'rights-not-ours': say('حقوق هذه المادة ليست لنا.', 'اسأل الوكالة أو الكاتب المذكور في سطر المصدر.'),
  'purpose-not-licensed': say('لا نرخّص صحافتنا لهذا الغرض.', 'اطلب من جديد لاستخدام تحريري أو تعليمي أو داخلي.'),
  'already-exclusive': say('لدى غيرك حق حصري في هذه المدة.', 'اطلب بداية لاحقة أو منطقة أخرى أو مقالًا آخر.'),
  'person-protected': say('نحمي شخصًا في هذا المقال فلا يُعاد نشره.', 'اختر مقالًا آخر.'),
  'article-withdrawn': say('سحبت غرفة الأخبار هذا المقال.', 'اختر مقالًا آخر. ما دفعته يعود إليك.'),
  'not-enough-known': say('لم نعرف عن الاستخدام ما يكفي لترخيصه.', 'اطلب من جديد وأخبرنا أكثر أين وكيف سيظهر المقال.'),
  'cannot-serve': say('لا نستطيع أن نقدّم لك ترخيصًا الآن.', 'اكتب إلى المكتب إن ظننت أن في الأمر خطأ.'),
  other: say('قررنا ألا نرخّص هذه المادة.', 'اقرأ ملاحظة المكتب؛ ويمكنك أن تطلب من جديد.'),
};

const problems = {
  'licensing.exclusivity-taken': say(
    'أُخذت هذه الحقوق للتو.',
    'اطلب بلدانًا أخرى أو أيامًا لاحقة أو دون حصرية، أو اكتب إلى مكتب الحقوق.',
  ),
  'catalogue.unknown-host': say('هذا العنوان ليس لإحدى صحفنا.', 'الصق عنوان مقال لنا، أو اسأل ناشره.'),
  'catalogue.foreign-article': say('أصل هذا المقال لدى ناشر آخر.', 'اسأل ناشر الأصل.'),
  'catalogue.article-not-found': say('ليس لدينا هذا المقال.', 'الصق عنوان المقال، أو ابحث عنه.'),
  'catalogue.bad-url': say('هذا ليس عنوان صفحة.', 'انسخ العنوان كله من المتصفح بدءًا من https://.'),
  'catalogue.no-article-body': say('لم نجد نص مقال في هذه الصفحة.', CHECK_ADDRESS),
  'catalogue.no-headline': say('لم نجد عنوان مقال في هذه الصفحة.', CHECK_ADDRESS),
  'catalogue.page-too-large': say('الصفحة أكبر من أن تُقرأ.', CHECK_ADDRESS),
  'fetch.not-found': say('لا توجد صفحة بهذا العنوان.', CHECK_ADDRESS),
  'fetch.not-html': say('ما في هذا العنوان ليس صفحة.', CHECK_ADDRESS),
  'fetch.timeout': say('تأخر الموقع في الجواب.', 'حاول بعد بضع دقائق.'),
  'fetch.bad-status': say('أجاب الموقع بخطأ.', 'حاول بعد بضع دقائق.'),
  'fetch.unreachable': say('تعذّر الوصول إلى الموقع.', CHECK_ADDRESS),
  'fetch.unknown-host': say('لا يوجد موقع بهذا الاسم.', CHECK_ADDRESS),
  'http.rate-limited': say('محاولات كثيرة في وقت قصير.', 'انتظر دقيقة ثم حاول مرة أخرى.'),
  'identity.rate-limited': say('محاولات كثيرة من هذا العنوان.', 'انتظر بضع دقائق ثم حاول مرة أخرى.'),
  'identity.sign-in-refused': say('البريد وكلمة المرور غير متطابقين.', 'تحقق منهما، أو اطلب رابطًا بالبريد.'),
  'identity.sign-up-failed': say('تعذّر إنشاء الحساب.', 'سجّل الدخول إن كنت أنشأته للتو، وإلا فحاول مرة أخرى.'),
  'identity.email-taken': say('لهذا العنوان حساب من قبل.', 'سجّل الدخول، أو اطلب رابطًا أو كلمة مرور جديدة.'),
  'identity.email-unverified': say(
    'لم يتأكد بريدك بعد.',
    'افتح الرابط في الرسالة التي أرسلناها؛ ويمكن إرسالها من جديد.',
  ),
  'identity.link-invalid': say('انتهت مدة الرابط أو استُخدم من قبل.', 'اطلب رابطًا جديدًا.'),
  'identity.input-invalid': say('بعض ما أدخلته لا يصلح.', 'صحّح الحقول المعلَّمة وأرسل من جديد.'),
  'identity.already-member': say('أنت عضو في مؤسسة من قبل.', 'غادرها أولًا، أو استخدم بريدًا آخر.'),
  'identity.already-in-organisation': say('هذا الشخص عضو في مؤسستك.', 'غيّر أدواره في قائمة الأعضاء.'),
  'identity.last-administrator': say('هذا آخر مدير، ولا بد من مدير.', 'امنح الدور لغيره أولًا.'),
  'identity.invitation-not-found': say('هذه الدعوة غير صالحة.', 'اطلب إرسالها من جديد ممن دعاك.'),
  'identity.invitation-accepted': say('قُبلت هذه الدعوة من قبل.', 'سجّل الدخول لترى تراخيص مؤسستك.'),
  'identity.invitation-expired': say('انتهت مدة هذه الدعوة.', 'اطلب إرسالها من جديد ممن دعاك.'),
  'identity.invitation-other-email': say('أُرسلت هذه الدعوة إلى بريد آخر.', 'سجّل الدخول بالبريد المدعو.'),
  'catalogue.not-an-article': say('هذه صفحة تسرد المقالات وليست مقالًا.', 'افتح المقال الذي تقصده وقدّم عنوانه.'),
  'kernel.unauthenticated': say('سجّل الدخول من فضلك.', 'ما أدخلته محفوظ.'),
  'kernel.forbidden': say('لا يتيح دورك ذلك.', 'اطلب من مدير في مؤسستك أن يمنحك الدور أو يفعل ذلك عنك.'),
  'licensing.quote-expired': say('انتهت مدة هذا السعر: يُحفظ 30 يومًا.', 'احسب سعرًا جديدًا من صفحة المقال.'),
  'licensing.offer-expired': say('انتهت مدة هذا العرض.', 'قدّم طلبًا جديدًا واذكر أنه كان لديك عرض.'),
  'licensing.article-changed': say('تغيّر المقال منذ حساب هذا السعر.', 'انظر فيه كما هو الآن واحسب سعرًا جديدًا.'),
  'licensing.part-gone': say(
    'حُرّر المقال ولم يعد فيه جزء من الأجزاء المختارة.',
    'اختر من جديد من المقال كما هو الآن: تعديل الطلب يترك ما لم يعد موجودًا من تلقاء نفسه.',
  ),
  'payments.provider-unavailable': say('تعذّر فتح صفحة الدفع الآن. لم يُؤخذ شيء.', 'حاول بعد دقيقة؛ لن تدفع مرتين.'),
  'payments.already-paid': say('دُفع هذا الطلب للتو.', 'أعد تحميل الصفحة: يظهر الترخيص بعد لحظة.'),
  'packaging.not-ready': say('ملفات هذا الترخيص قيد الإعداد.', 'انتظر حتى تظهر في صفحته.'),
};

const known: Readonly<Record<string, ServerSentence>> = {
  ...rights,
  ...reasons,
  ...declined,
  ...SOURCE_SENTENCES,
  ...RULE_SENTENCES,
  ...MONEY_SENTENCES,
  ...DELIVERY_SENTENCES,
  ...DESK_SENTENCES,
  ...HOUSE_SENTENCES,
  ...ORDER_SENTENCES,
  ...problems,
};

const spoken: Readonly<Record<string, (values: SpokenValues) => ServerSentence>> = {
  ...EXCLUSIVITY_SENTENCES,
  ...BOOK_SENTENCES,
  ...OBSERVANCE_SENTENCES,
  ...LEDGER_SENTENCES,
};

/**
 * The sentence of a code, such as `image.agency`, which is the same for every kind of part.
 *
 * @param values what the sentence speaks of, where the server sent it
 */
export function arabicSentence(code: string, values?: SpokenValues | null): ServerSentence | undefined {
  const withValues = spoken[code];
  if (withValues) return withValues(values ?? {});
  return known[code] ?? known[code.replace(/^[a-z-]+\./, '*.')];
}
