import { say } from './server-sentence.js';

const SEE_ADDRESS = 'افتح العنوان في المتصفح وقارن، ثم صحّحه هنا.';
const TELL_SITE = 'أخبر القائم على الموقع.';
const BY_ITSELF = 'نعيد المحاولة من تلقاء أنفسنا.';

/** Why a source, a file or something in it was not taken as expected. */
export const SOURCE_SENTENCES = {
  'catalogue.not-a-source': say('ما في هذا العنوان ليس ما ينبغي أن يكون هذا المصدر.', SEE_ADDRESS),
  'catalogue.source-broken': say('تعذّرت القراءة: المحتوى مقطوع أو تالف.', `${TELL_SITE} ${BY_ITSELF}`),
  'catalogue.source-entities': say(
    'يعرّف هذا الملف كيانات خاصة به، وهي طريقة معروفة لإرهاق القارئ، فلم نقرأه.',
    'اطلب حذف تعريف نوع المستند في المصدر.',
  ),
  'catalogue.source-too-large': say(
    'هذا الملف أكبر مما نقرأ.',
    'استخدم خلاصة لأحدث المقالات، أو خريطة أخبار مقسّمة إلى أجزاء.',
  ),
  'catalogue.source-empty': say(
    'لا شيء فيه: لا يذكر أي مقال.',
    'ليس هذا خطأ إن لم تنشر غرفة الأخبار شيئًا، وإلا فتحقق من العنوان.',
  ),
  'catalogue.source-not-active': say('هذا المصدر غير مفعّل فلا يُقرأ.', 'فعّله أولًا.'),
  'catalogue.source-exists': say('لهذه الصحيفة مصدر بهذا العنوان.', 'عدّل ذاك، أو فعّله إن كان متوقفًا.'),
  'catalogue.source-sends-itself': say(
    'هذا المصدر يرسل مقالاته إلينا فلا شيء نقرؤه.',
    'ليرسل نظام غرفة الأخبار مقالًا بعنوان هذا المصدر وسرّه.',
  ),
  'catalogue.run-under-way': say('يُقرأ هذا المصدر الآن.', 'انتظر حتى تنتهي القراءة: تأخذ ما هو جديد.'),
  'catalogue.item-without-address': say(
    'لا يذكر المصدر عنوانًا لهذا المقال.',
    'اطلب أن يضاف في المصدر العنوان الذي يجده فيه القراء.',
  ),
  'catalogue.item-of-other-title': say(
    'هذا المضيف لصحيفة أخرى غير صحيفة هذا المصدر.',
    'أضف مصدرًا إلى تلك الصحيفة، أو انقل المضيف إلى هذه.',
  ),
  'catalogue.host-claimed-twice': say(
    'تدّعي صحيفتان هذا المضيف، مع www. وبدونها.',
    'انزع المضيف من إحداهما فتتميّز مقالاتهما.',
  ),
  'catalogue.date-in-the-future': say(
    'تاريخه لم يأت بعد.',
    'نأخذه حين يأتي موعده. وإن كان التاريخ خطأ فاطلب تصحيحه في المصدر.',
  ),
  'catalogue.guid-reused': say(
    'أعطى المصدر هذا المقال معرّف مقال آخر. حفظنا الاثنين وميّزنا بينهما بعنوانيهما.',
    `${TELL_SITE} المعرّف لمقال واحد إلى الأبد.`,
  ),
  'catalogue.item-twice': say('يذكر المصدر هذا المقال أكثر من مرة؛ أخذناه مرة واحدة.'),
  'catalogue.taken-from-source': say('تعذّرت قراءة صفحته، فأخذنا النص الذي يحمله المصدر.', 'قارنه بالصفحة قبل ترخيصه.'),
  'catalogue.withdrawn-at-source': say(
    'يقول المصدر إن هذا غير منشور، أو لم يعد منشورًا.',
    'إن كان المقال لدينا فقرّر هل يُسحب هنا أيضًا.',
  ),
  'catalogue.withdrawn-here': say('سحب المصدر هذا المقال فسُحب هنا أيضًا.', 'أعده من صفحته إن كان ذلك خطأ.'),
  'catalogue.withdrawal-to-confirm': say(
    'سحب المصدر هذا المقال. لا يُباع شيء من نصه حتى يقرر أحد.',
    'افتح المقال: اسحبه هنا أيضًا، أو أتح نصه من جديد.',
  ),
  'catalogue.embargoed-at-source': say('يحجبه المصدر إلى موعد لاحق.', 'نأخذه حين يُذكر ثانية بعد ذلك الموعد.'),
  'catalogue.item-without-text': say(
    'يذكر المصدر هذا المقال ولا يحمل نصه.',
    'اطلب أن يُرسل النص كله أو يُفتح لنا، أو استخدم خلاصة نستطيع قراءة صفحاتها.',
  ),
  'catalogue.item-no-article': say('هذا ليس مقالًا.'),
  'catalogue.item-trouble': say('تعثّر شيء من جهتنا أثناء القراءة.', BY_ITSELF),
  'catalogue.bulk-bomb': say('يتضخم هذا الملف المضغوط فوق كل حدّ، فلم نفتحه.', 'أرسل ملفات لا يضغط بعضها بعضًا.'),
  'catalogue.bulk-broken': say('تعذّر فتح الملف المضغوط: إنه تالف أو مقطوع.', 'اصنعه من جديد وارفعه ثانية.'),
  'catalogue.bulk-broken-csv': say('تعذّرت قراءة ملف CSV.', 'احفظه من جديد بترميز UTF-8 وارفعه ثانية.'),
  'catalogue.bulk-empty': say('لا صفوف في هذا الملف.', 'ارفع ملفًا في كل صف منه عنوان.'),
  'catalogue.bulk-no-file': say('لم يصل ملف.', 'اختر ملف CSV أو ملفًا مضغوطًا.'),
  'catalogue.bulk-too-large': say('الملف أكبر مما نأخذ.', 'قسّمه إلى ملفات أصغر.'),
  'catalogue.bulk-too-many-rows': say('في الملف صفوف أكثر مما نأخذ.', 'قسّمه إلى ملفات أصغر.'),
  'catalogue.bulk-wrong-file': say('ليس هذا ملف CSV ولا ملفًا مضغوطًا.', 'ارفع ملف CSV، أو ملفًا مضغوطًا يحويه.'),
  'catalogue.row-without-address': say('لا عنوان في هذا الصف.', 'اكتب عنوان المقال في العمود url.'),
  'catalogue.row-without-file': say('الملف الذي يسميه هذا الصف ليس في الملف المضغوط.', 'أضفه، أو صحّح اسمه.'),
  'catalogue.row-not-ninjs': say('الملف الذي يسميه هذا الصف ليس ninjs.', 'أرسله كما يكتبه نظام غرفة الأخبار.'),
  'fetch.too-many-redirects': say('يحيل العنوان من مكان إلى آخر بلا نهاية.', SEE_ADDRESS),
  'fetch.too-large': say('ما في هذا العنوان أكبر مما نقرأ.', SEE_ADDRESS),
  'fetch.unreadable': say('تعذّرت قراءة جواب الموقع.', `${TELL_SITE} ${BY_ITSELF}`),
  'fetch.wrong-type': say('ما في هذا العنوان من نوع آخر.', SEE_ADDRESS),
  'fetch.blocked-address': say('لا نقرأ من عنوان داخلي كهذا.', 'استخدم العنوان العام للموقع.'),
  'fetch.host-not-allowed': say('هذا المضيف ليس من مضيفي الصحيفة.', 'أضفه إلى الصحيفة، أو استخدم عنوانًا من عناوينها.'),
  'fetch.bad-url': say('هذا ليس عنوانًا.', 'انسخ العنوان كله بدءًا من https://.'),
};
