import { ALL_COUNTRIES, Money } from '#libs/kernel';
import type { Deed, DeedSection } from '../licence/licence-snapshot.js';
import type { Exclusivity, MediumUse } from '../terms/use.js';
import { USE_WORDS } from '../terms/use-words/index.js';
import { writers, type DeedItem, type DeedTerms } from './deed-terms.js';

const words = USE_WORDS.ar;

const { count, day } = writers('ar');
const languageNames = new Intl.DisplayNames(['ar'], { type: 'language' });
const countryNames = new Intl.DisplayNames(['ar'], { type: 'region' });
const NAMED_AT_MOST = 12;

export function arabicDeed(terms: DeedTerms): Deed {
  return {
    language: 'ar',
    direction: 'rtl',
    title: terms.revision > 1 ? `الترخيص ${terms.reference}، المراجعة ${terms.revision}` : `الترخيص ${terms.reference}`,
    sections: [grant(terms), works(terms), scope(terms), duties(terms), limits(), fee(terms), issue(terms)],
  };
}

const grant = (terms: DeedTerms): DeedSection => ({
  heading: 'ما هذا الترخيص',
  paragraphs: [
    `تأذن ${terms.licensor.name} («نحن») لـ ${terms.licensee.name} («أنتم») بإعادة نشر ما يرد أدناه على النحو الموصوف هنا. ` +
      `هذا الترخيص ${terms.use.exclusivity.kind === 'none' ? 'غير حصري' : 'حصري بالقدر المذكور أدناه'}، ولا يجوز نقله إلى الغير، ولا يمنح أي حق سواه.`,
  ],
});

const works = (terms: DeedTerms): DeedSection => ({
  heading: terms.items.length === 1 ? 'المقال' : 'المقالات',
  paragraphs: terms.items.map(work),
});

function work(item: DeedItem): string {
  const byline = item.byline ? `، ${item.byline}` : '';
  const part = item.blockIds ? `مقتطف، عدد كلماته ${count(item.words)}` : `النص كاملًا، عدد كلماته ${count(item.words)}`;
  const pictures = item.componentIds.length;
  const beside =
    pictures === 0 ? 'لا يشمل صورًا' : `عدد الصور والأجزاء الأخرى المشمولة ${count(pictures)}، وكل منها مذكور في الحزمة`;
  return `«${item.headline}»${byline}، ${item.titleName}، ${item.canonicalUrl} (النسخة ${item.articleVersion}): ${part}. ${beside}.`;
}

function scope(terms: DeedTerms): DeedSection {
  const { use } = terms;
  const languages = use.languages.map((tag) => languageNames.of(tag) ?? tag).join('، ');
  const until = terms.endsOn ? `حتى نهاية ${day(terms.endsOn)}` : 'دون نهاية';
  return {
    heading: 'الاستخدام',
    paragraphs: [
      `مكان النشر: ${use.media.map(medium).join('؛ ')}.`,
      `الغرض: ${words.purposeRule[use.purpose]}.`,
      `النطاق الجغرافي: ${territory(terms.countries)}.`,
      `اللغات: ${languages}.`,
      `المدة: من ${day(terms.startsOn)} ${until}${use.term.kind === 'one-time' ? '، للنشر مرة واحدة' : ''}.`,
      `الحصرية: ${exclusivity(use.exclusivity)}.`,
      `التعديلات: ${words.editsRule[use.edits]}`,
    ],
  };
}

const medium = ({ medium: name, audience }: MediumUse): string =>
  audience
    ? `${words.medium[name]}، حتى ${count(audience.count)} ${words.audience[audience.kind]}`
    : words.medium[name];

function territory(countries: readonly string[]): string {
  const licensed = new Set(countries);
  const missing = ALL_COUNTRIES.filter((code) => !licensed.has(code));
  const named = (codes: readonly string[]): string => codes.map((code) => countryNames.of(code) ?? code).join('، ');
  if (missing.length === 0) return 'جميع أنحاء العالم';
  if (missing.length <= NAMED_AT_MOST) return `جميع أنحاء العالم باستثناء: ${named(missing)}`;
  return named(countries);
}

function exclusivity(wanted: Exclusivity): string {
  if (wanted.kind === 'none') return 'لا حصرية؛ يجوز لغيركم نشره أيضًا';
  const from = wanted.from ? ` من ${day(wanted.from)}` : '';
  const until = wanted.until ? ` حتى ${day(wanted.until)}` : '';
  const over =
    wanted.kind === 'sector'
      ? `في قطاع «${wanted.sector}»`
      : wanted.kind === 'full'
        ? 'كاملة'
        : 'في النطاق المتفق عليه';
  return `${over}${from}${until}؛ ولا نمنح ترخيصًا ينافسها`;
}

const COUNTING =
  'كما اتفقنا، تُحصى القراءات بصورة من نقطة واحدة في الصفحة: من غير ملفات تعريف ارتباط ومن غير حفظ العناوين. ولكم الرجوع عن ذلك متى شئتم.';

function duties(terms: DeedTerms): DeedSection {
  const source = [...new Set(terms.items.map((item) => item.titleName))].join('، ');
  return {
    heading: 'ما عليكم',
    paragraphs: [
      `ذكر اسم الكاتب والعبارة «© ${source}، أُعيد نشره بموجب الترخيص ${terms.reference}»، مع رابط إلى الأصل عند النشر الإلكتروني.`,
      'عند النشر الإلكتروني، الطلب من محركات البحث عدم فهرسة النسخة (تتكفل الحزمة بذلك) ما لم نتفق على غير ذلك.',
      'نشر التصويبات التي نرسلها خلال يوم عمل واحد. وإذا سحبنا مقالًا لأسباب قانونية أو تتعلق بالسلامة، فعليكم إزالته فورًا وتأكيد ذلك.',
      ...(terms.counting ? [COUNTING] : []),
      ...(terms.endsOn ? ['عند انتهاء المدة، إزالة النسخ الإلكترونية؛ أما النسخ المطبوعة فتبقى حيث هي.'] : []),
    ],
  };
}

const limits = (): DeedSection => ({
  heading: 'ما لا يشمله الترخيص',
  paragraphs: [
    'الصور والأجزاء غير المذكورة، وإعادة البيع، والاستخدام الذي يوحي بأننا أو الأشخاص المذكورين نؤيدكم، وكل استخدام مضلل أو مخالف للقانون.',
    'يجوز لنا تعليق الترخيص ما دامت فاتورة متأخرة أو دفعة متنازعًا عليها، وإنهاؤه عند مخالفة هذه الشروط، مع إبلاغكم بالسبب وبكيفية المعالجة.',
  ],
});

function fee(terms: DeedTerms): DeedSection {
  const price = Money.fromJson(terms.price);
  return {
    confidential: true,
    heading: 'الرسم',
    paragraphs: [
      price.isZero
        ? 'لا رسم على هذا الترخيص.'
        : `${price.toString()} قبل الضريبة إن وُجدت. الطلب ${terms.requestReference}.`,
    ],
  };
}

const issue = (terms: DeedTerms): DeedSection => ({
  heading: 'الإصدار',
  paragraphs: [
    `صدر في ${day(terms.issuedAt)} بموجب الشروط ذات الإصدار ${terms.termsVersion}. يمكن لأي شخص التحقق من هذا الترخيص برقمه، ويُظهر رمز التحقق التفاصيل.`,
  ],
});
