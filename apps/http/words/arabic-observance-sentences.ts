import { arabicDay, textOf, type SpokenValues } from './arabic-values.js';
import { say, type ServerSentence } from './server-sentence.js';

const fact = (values: SpokenValues, name: string): string => textOf(values, name) ?? '';
const day = (values: SpokenValues): string => arabicDay(textOf(values, 'day') ?? '1970-01-01');
/** Addresses and code stay left to right, also over several lines. */
const isolated = (text: string): string => `\u2066${text}\u2069`;
const ESTIMATE = 'هذا تقدير من تتابع الكلمات.';
const PUT_BACK = 'قارنوا الصفحة بالحزمة، وأعيدوا ما تغيّر.';
const credit = (values: SpokenValues): string => `أضيفوا سطر النسبة كما في الحزمة: «${fact(values, 'line')}»`;
const kept = (values: SpokenValues): string => `نحو ${fact(values, 'kept')}٪ من النص المرخَّص في الصفحة`;

/** What a look at a published page found. */
export const OBSERVANCE_SENTENCES: Readonly<Record<string, (values: SpokenValues) => ServerSentence>> = {
  'licence.valid': () => say('الرخصة سارية وتشمل الويب.'),
  'licence.not-started': (values) => say(`تبدأ الرخصة في ${day(values)}.`, `أنزلوا الصفحة حتى ${day(values)}.`),
  'licence.ended': (values) => say(`انتهت الرخصة في ${day(values)}.`, 'مدّدوا الرخصة، أو أنزلوا الصفحة.'),
  'licence.suspended': () => say('الرخصة موقوفة.', 'السبب في صفحة الرخصة؛ ويجب أن تكون الصفحة منزَّلة حتى يُرفع الإيقاف.'),
  'licence.terminated': () => say('أُنهيت الرخصة.', 'أنزلوا الصفحة.'),
  'licence.withdrawn': () => say('سحبت غرفة الأخبار هذا المقال.', 'أنزلوا الصفحة وأكّدوا الإشعار.'),
  'licence.no-web': () => say('لا تشمل الرخصة الويب.', 'اطلبوا رخصة تشمله، أو أنزلوا الصفحة.'),
  'text.as-licensed': (values) => say(`${kept(values)}، وهو نحو ${fact(values, 'licensed')}٪ من مقالها. ${ESTIMATE}`),
  'text.shortened': (values) =>
    say(
      `ليس إلا ${kept(values)}، والرخصة لا تتيح الاختصار. ${ESTIMATE}`,
      'أعيدوا النص كله، أو اطلبوا رخصة تتيح الاختصار.',
    ),
  'text.changed': (values) =>
    say(`لم يبق كما هو إلا ${kept(values)}، وهذا أكثر مما تتيحه الرخصة. ${ESTIMATE}`, PUT_BACK),
  'text.added': (values) =>
    say(
      `النص المرخَّص نحو ${fact(values, 'licensed')}٪ من مقال الصفحة؛ وقد يكون الباقي لكم أو أُضيف. ${ESTIMATE}`,
      'انظروا هل أُضيفت جمل إلى المقال نفسه.',
    ),
  'text.approval': (values) =>
    say(`${kept(values)}؛ والحذف يحتاج إلى موافقة غرفة الأخبار. ${ESTIMATE}`, 'احتفظوا بالموافقة، أو اطلبوها.'),
  'text.adapted': (values) => say(`${kept(values)}؛ والرخصة تتيح الاقتباس منه. ${ESTIMATE}`),
  'text.absent': () =>
    say('لم نجد النص المرخَّص في هذه الصفحة.', 'تحققوا من أنه عنوان المقال؛ وما وراء تسجيل الدخول لا يُقرأ.'),
  'credit.found': () => say('سطر النسبة في الصفحة.'),
  'credit.parts': (values) => say(`تذكر الصفحة الكاتب، و${fact(values, 'title')} مصدرًا.`),
  'credit.no-author': (values) => say(`تذكر الصفحة ${fact(values, 'title')} ولا تذكر الكاتب.`, credit(values)),
  'credit.no-title': (values) => say(`تذكر الصفحة الكاتب ولا تذكر ${fact(values, 'title')}.`, credit(values)),
  'credit.absent': (values) => say('لا سطر نسبة في الصفحة.', credit(values)),
  'link.both': () => say('في الصفحة رابط إلى الأصل، وهو عنوانها القانوني (canonical).'),
  'link.visible': (values) =>
    say(
      'في الصفحة رابط يراه القراء إلى الأصل، وليس عنوانها القانوني.',
      `أضيفوا إلى رأس الصفحة \u2066<link rel="canonical" href="${fact(values, 'original')}">\u2069.`,
    ),
  'link.canonical': (values) =>
    say(
      'الأصل عنوان الصفحة القانوني، ولا رابط إليه يراه القراء.',
      `أضيفوا تحت المقال رابطًا إلى ${isolated(fact(values, 'original'))}.`,
    ),
  'link.absent': (values) =>
    say(
      'لا رابط إلى الأصل.',
      `أضيفوا تحت المقال رابطًا إلى ${isolated(fact(values, 'original'))}، واجعلوه العنوان القانوني.`,
    ),
  'noindex.found': () => say('يُطلب من محركات البحث ألا تفهرس الصفحة.'),
  'noindex.absent': () =>
    say(
      'لا يُطلب من محركات البحث أن تترك الصفحة.',
      'أضيفوا إلى رأس الصفحة \u2066<meta name="robots" content="noindex">\u2069، أو أرسلوا \u2066X-Robots-Tag: noindex\u2069.',
    ),
  'mining.reserved': () => say('التنقيب في النص والبيانات محفوظ الحقوق.'),
  'mining.open': () => say('تقول الصفحة إن التنقيب في النص والبيانات متاح.', 'اجعلوا tdm-reservation فيها 1.'),
  'mining.absent': () =>
    say(
      'لا تحفظ الصفحة حق التنقيب في النص والبيانات.',
      'أضيفوا إلى رأسها \u2066<meta name="tdm-reservation" content="1">\u2069، أو اذكروه في \u2066/.well-known/tdmrep.json\u2069.',
    ),
  'mining.not-asked': () => say('هذه الرخصة للذكاء الاصطناعي، فلا تطلب حفظ هذا الحق.'),
  'pictures.none': () => say('لا صورة في المقال.'),
  'pictures.licensed': () => say('كل صورة في المقال من صور الرخصة.'),
  'pictures.uncleared': () =>
    say('في الصفحة صور من الأصل لا تشملها الرخصة.', 'أزيلوا هذه الصور، أو رخّصوها من أصحابها.'),
  'pictures.unknown': () =>
    say('في الصفحة صور ليست من الرخصة، وقد تكون لكم.', 'تأكدوا من أن لكم استخدامها؛ فالرخصة لا تشملها.'),
  'observance.too-many-checks': () =>
    say('فُحصت صفحات كثيرة في هذه الساعة.', 'حاولوا بعد قليل؛ والتقارير السابقة محفوظة.'),
};
