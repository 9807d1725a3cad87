import { say } from './server-sentence.js';

const SIGN_IN_AGAIN = 'أدخل بريدك وكلمة مرورك من جديد.';

const account = {
  'identity.origin-refused': say('لم يأتِ هذا الطلب من إحدى صفحاتنا.', 'افتح الصفحة وحاول منها.'),
  'identity.code-wrong': say('الرمز غير صحيح.', 'أدخل الرمز الظاهر الآن في تطبيق التحقق.'),
  'identity.backup-code-wrong': say(
    'رمز الاسترداد غير صحيح، أو استُعمل من قبل.',
    'جرّب رمزًا آخر، أو اطلب من مدير إعادة ضبط التحقق الثاني.',
  ),
  'identity.too-many-codes': say('أُدخلت رموز خاطئة كثيرة.', 'انتظر قليلًا ثم حاول من جديد.'),
  'identity.password-wrong': say('كلمة المرور غير صحيحة.', 'حاول من جديد، أو اطلب رابطًا لاختيار أخرى.'),
  'identity.no-password': say('ليست لهذا الحساب كلمة مرور؛ يدخل برابط.', 'اطلب رابطًا لاختيار كلمة مرور.'),
  'identity.second-factor-expired': say('طال تسجيل الدخول أو لم يبدأ.', SIGN_IN_AGAIN),
  'identity.second-factor-set-up': say('رمز التحقق الثاني مُعدّ من قبل.', 'ادخل به؛ ويعيد مدير ضبطه إن فقدته.'),
  'identity.second-factor-missing': say('لم يُعدّ رمز التحقق الثاني بعد.', 'سجّل الدخول وأعدّه أولًا.'),
  'identity.email-verified-already': say('بريدك مؤكَّد من قبل.', 'تابع ما كنت تفعله.'),
  'identity.other-email': say('سجّلت الدخول ببريد آخر.', 'استخدم بريد حسابك.'),
  'identity.unknown-endpoint': say('لا شيء في هذا العنوان.', 'تحقق من العنوان.'),
  'identity.refused': say('رُفض هذا الطلب.', 'تحقق مما أدخلته وحاول من جديد.'),
  'identity.organisation-not-found': say('لا توجد مؤسسة كهذه.', 'تحقق من العنوان، أو عُد إلى القائمة.'),
  'identity.terms-outdated': say('تغيّرت شروط المؤسسات منذ فتحت الصفحة.', 'أعد تحميلها واقرأ النسخة الحالية وأكّدها.'),
  'identity.member-not-found': say('ليس في مؤسستك عضو كهذا.', 'أعد تحميل قائمة الأعضاء.'),
  'identity.staff-not-found': say('لا يوجد موظف كهذا.', 'أعد تحميل قائمة الموظفين.'),
  'identity.not-yourself': say('لا يمكنك فعل هذا بحسابك.', 'اطلبه من مدير آخر.'),
  'identity.too-many-mails': say(
    'أُرسلت إلى هذا البريد دعوات عدة خلال ساعة.',
    'اطلب من الشخص أن ينظر في البريد غير المرغوب فيه، أو حاول بعد ساعة.',
  ),
  'kernel.no-organisation': say('لست عضوًا في مؤسسة بعد.', 'أنشئ مؤسستك أو اقبل دعوة؛ فالتراخيص للمؤسسات.'),
};

const licensing = {
  'licensing.person-needed': say('لا يغيّر ساعات العمل إلا إنسان.', 'سجّل الدخول في المكتب.'),
  'licensing.calendar-feed-gone': say('لم يعد عنوان التقويم هذا يعمل.', 'أنشئ عنوانًا جديدًا في محفظتك واشترك فيه.'),
  'notifications.offer-link-invalid': say('الرابط ناقص أو ليس منا.', 'افتح الطلب من قائمتك؛ العرض هناك.'),
  'notifications.offer-link-expired': say(
    'انتهت مدة العرض الذي في هذا الرابط.',
    'افتح الطلب لترى هل فيه عرض أحدث، أو اطلب من جديد.',
  ),
  'notices.version-unknown': say('ليست للمقال نسخة كهذه.', 'اختر إحدى النسخ في صفحة المقال.'),
  'notices.text-missing': say('يجب أن يقول الإشعار شيئًا لمن يصل إليهم.', 'اكتب ما حدث وما عليهم فعله ثم أرسله.'),
  'observance.article-unclear': say('يشمل هذا الترخيص مقالات عدة.', 'قل أيها في هذا العنوان.'),
  'observance.article-not-of-licence': say('لا يشمل الترخيص هذا المقال.', 'اختر أحد المقالات في صفحة الترخيص.'),
  'observance.too-many-checks': say('بلغت أكثر ما يُفحص من صفحات في ساعة.', 'حاول بعد قليل؛ التقارير محفوظة.'),
};

const files = {
  'packaging.odrl-invalid': say('ليس هذا ترخيصًا كما يكتبه النظام.', 'استخدم licence.odrl.json من الحزمة دون تغيير.'),
  'packaging.picture-unreadable': say('تعذّرت قراءة صورة مرخَّصة.', 'نحاول من جديد؛ وإن بقيت كذلك يستبدلها المكتب.'),
  'packaging.picture-wrong-type': say('إحدى الصور المرخَّصة ليست صورة.', 'يضع المكتب صورة مكانها ويعيد بناء الحزمة.'),
  'packaging.picture-too-large': say('إحدى الصور المرخَّصة أكبر مما يُقبل.', 'يضع المكتب أصغر منها ويعيد بناء الحزمة.'),
  'packaging.content-missing': say('جزء مرخَّص ليس في المخزن.', 'نحاول من جديد؛ وإن بقي كذلك يضعه المكتب.'),
  'packaging.own-store-away': say('انقطع مخزننا أثناء إرسال الحزمة.', 'نعيد المحاولة من تلقاء أنفسنا؛ ليس عليك شيء.'),
  'packaging.rights-changed': say('تغيّرت حقوق جزء بعد البيع فلم تُعدّ الملفات.', 'أُخبر المكتب وهو يقرر؛ ليس عليك شيء.'),
  'packaging.part-not-found': say('ليس في الحزمة ملف كهذا.', 'انظر في قائمة الملفات في صفحة الترخيص.'),
  'packaging.package-not-found': say('ليست لهذا الترخيص حزمة.', 'تحقق من رقم الترخيص.'),
};

const ground = {
  'database.bad-cursor': say('رابط الصفحة هذا ليس منا.', 'ابدأ من الصفحة الأولى.'),
  'http.database-unavailable': say('لا تجيب قاعدة بياناتنا الآن.', 'حاول بعد لحظة.'),
  'http.bad-text': say('في الطلب أحرف لا تُحفظ.', 'احذف أحرف التحكم وحاول من جديد.'),
  'http.unexpected': say(
    'حدث خلل عندنا. لم يضع مما أدخلته شيء ولم يُؤخذ شيء.',
    'حاول بعد لحظة. وإن تكرر فاكتب إلينا واذكر رقم الطلب.',
  ),
  'payments.limits-invalid': say('لكل عملة حد واحد، صفر أو أكثر.', 'أدخل كل عملة مرة مع مبلغ.'),
  'payments.organisation-not-found': say('ليست لدينا هذه المؤسسة.', 'ابحث عنها في قائمة المؤسسات.'),
  'payments.tax-table-invalid': say('لا يُنشر جدول الضريبة هذا: فيه خطأ.', 'أصلح ما تعلّمه الصفحة ثم انشره.'),
};

/** Refusals that anybody may meet: signing in, licences and their files, the ground under all of it. */
export const HOUSE_SENTENCES = { ...account, ...licensing, ...files, ...ground };
