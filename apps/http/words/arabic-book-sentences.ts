import { counted, numberOf, textOf, type NounForms, type SpokenValues } from './arabic-values.js';
import { say, type ServerSentence } from './server-sentence.js';

const UNITS: Readonly<Record<string, NounForms>> = {
  words: ['كلمة واحدة', 'كلمتين', 'كلمات', 'كلمة', 'كلمة'],
  people: ['شخص واحد', 'شخصين', 'أشخاص', 'شخصًا', 'شخص'],
  staff: ['موظف واحد', 'موظفَين', 'موظفين', 'موظفًا', 'موظف'],
  months: ['شهر واحد', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
};

/** A number with its unit in the form that the number takes. */
function amount(values: SpokenValues, name: string): string {
  const count = numberOf(values, name);
  const forms = UNITS[textOf(values, 'unit') ?? ''];
  return forms ? counted(count, forms) : String(count);
}

/** What is wrong with a price book, in the desk's editor. */
export const BOOK_SENTENCES: Readonly<Record<string, (values: SpokenValues) => ServerSentence>> = {
  'factor-form': () => say('اكتب المعامل رقمًا مثل 0.75، بأربع منازل عشرية على الأكثر.'),
  'factor-nought': () => say('معامل يساوي الصفر يجعل العمل بلا ثمن.'),
  'addition-form': () => say('اكتب الزيادة رقمًا مثل 0.5، لا يقل عن الصفر.'),
  'amount-form': () => say('اكتب المبلغ رقمًا.'),
  'surcharge-below-one': () => say('هذا المعامل رسم إضافي، فلا يقل عن 1.'),
  'discount-above-one': () => say('معامل خصم الكمية لا يزيد على 1.'),
  'discount-order': () => say('يبدأ كل خصم بعد الذي قبله.'),
  'base-nought': () => say('رسم أساسي يساوي الصفر يجعل العمل بلا ثمن.'),
  'currency-unknown': () => say('لا نعرف هذه العملة. اكتب رمز ISO 4217 مثل GBP.'),
  'regions-unknown': () => say('لا توجد قائمة مناطق بهذا الإصدار.'),
  'other-currency': () => say('هذا دفتر لعملة أخرى، ولكل عملة دفترها.'),
  'no-bands': () => say('لا توجد شريحة، فلا يمكن تسعير شيء.'),
  'bands-start': (values) => say(`لا شيء يقول كم يكلف أقل من ${amount(values, 'from')}.`),
  'bands-end': (values) => say(`لا شيء يقول كم يكلف أكثر من ${amount(values, 'from')}.`),
  'band-gap': (values) =>
    say(`هنا فجوة: لا شيء يقول كم يكلف ما بين ${numberOf(values, 'from')} و${amount(values, 'upTo')}.`),
  'band-overlap': (values) => say(`شريحتان متداخلتان: ${amount(values, 'from')} في كلتيهما.`),
  'band-endless': () => say('الشريحة الأخيرة وحدها تكون بلا نهاية.'),
  'band-turned': () => say('تنتهي هذه الشريحة قبل أن تبدأ.'),
  'invalid-type': () => say('هذا الحقل ناقص أو ليس كما ينبغي.'),
  'invalid-value': () => say('هذا الحقل ناقص أو ليس من القيم الممكنة.'),
  'unrecognized-keys': (values) => say(`لا حقل بهذا الاسم في دفتر الأسعار: ${textOf(values, 'names') ?? ''}.`),
  'too-small': (values) => say(`القيمة ناقصة أو أصغر من اللازم؛ أقلها ${numberOf(values, 'limit')}.`),
  'too-big': (values) => say(`القيمة أكبر من اللازم؛ أكثرها ${numberOf(values, 'limit')}.`),
  'law-broken': () => say('استخدام يشمل غيره لا يجوز أن يكلف أقل منه أو يُنال أسهل.'),
};
