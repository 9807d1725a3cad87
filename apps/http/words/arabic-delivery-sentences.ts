import { say, type ServerSentence } from './server-sentence.js';

/** Places to deliver to, links and tokens. */
export const DELIVERY_SENTENCES: Readonly<Record<string, ServerSentence>> = {
  'packaging.withdrawn': say(
    'سُحبت مادة من هذا الترخيص، فلا تُسلَّم ملفاته السابقة بعد الآن.',
    'أوقفوا استعمال المادة. في صفحة الترخيص الإشعار، وخلال ثوانٍ ملفات من دون المادة.',
  ),
  'packaging.licence-not-active': say(
    'تُنزَّل ملفات الترخيص ما دام ساريًا، وهو غير سارٍ الآن.',
    'تبيّن صفحة الترخيص السبب وما يمكن فعله.',
  ),
  'packaging.target-invalid': say('لا يمكن حفظ الوجهة هكذا.', 'صحّحوا الحقول المعلَّمة.'),
  'packaging.target-address-refused': say('لا يمكن الإرسال إلى هذا العنوان.', 'اذكروا عنوانًا على الإنترنت العام.'),
  'packaging.too-many-targets': say('بلغت وجهات مؤسستكم حدّها.', 'أزيلوا وجهة لم تعد مستعملة.'),
  'packaging.target-not-found': say('لا توجد وجهة كهذه.', 'لعلها أُزيلت؛ انظروا في قائمة الوجهات.'),
  'packaging.delivery-not-found': say('لا يوجد تسليم كهذا.', 'انظروا في قائمة ما أُرسل.'),
  'packaging.link-ended': say(
    'انتهى هذا الرابط أو استُعمل.',
    'سجّلوا الدخول ونزّلوا الملفات من صفحة الترخيص، أو اطلبوا إعادة إرسال الحزمة.',
  ),
  'storage.unavailable': say('مخزن الملفات لا يستجيب الآن.', 'حاولوا بعد دقيقة؛ لم يُستهلك شيء.'),
  'identity.too-many-tokens': say('بلغت رموز مؤسستكم حدّها.', 'اسحبوا رمزًا لم يعد مستعملًا.'),
  'identity.token-not-found': say('لا يوجد رمز كهذا.', 'لعله سُحب؛ انظروا في قائمة الرموز.'),
};
