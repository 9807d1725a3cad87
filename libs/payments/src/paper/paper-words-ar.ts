import { isolate } from '#libs/kernel';
import { readTaxSentence, type SaidOfTax } from '../tax/tax-words.js';
import type { TaxReason } from '../tax/tax-rules.js';
import type { PaperWords } from './paper-words.js';

const COUNTRIES = new Intl.DisplayNames(['ar'], { type: 'region' });
const taxed = (tax: string): string => (tax === 'VAT' ? 'ضريبة القيمة المضافة' : tax);

const TAX_SENTENCES: Readonly<Record<TaxReason, (said: SaidOfTax) => string>> = {
  'not-configured': () => 'لم تُضبط الضرائب: هذه ليست فاتورة ضريبية، ولا تُعرض ضريبة ولا يشملها المبلغ.',
  'supplier-country': ({ tax, rate }) => `${taxed(tax)} بنسبة ${isolate(rate)}، نسبة بلد المورّد والمشتري.`,
  'buyer-country': ({ tax, rate }) => `${taxed(tax)} بنسبة ${isolate(rate)}، نسبة بلد المشتري: لم يُذكر رقم ضريبي.`,
  'vat-number-fails': ({ tax, rate }) =>
    `${taxed(tax)} بنسبة ${isolate(rate)}، نسبة بلد المشتري: الرقم الضريبي المذكور ليس من أرقام ذلك البلد.`,
  'business-abroad': ({ tax }) =>
    `احتساب عكسي: لا تُفرض ${taxed(tax)}، ويحتسبها متلقي الخدمة (المادة 196 من توجيه المجلس ${isolate('2006/112/EC')} والقانون الوطني المقابل).`,
  'no-tax-there': ({ tax }) => `خارج نطاق ${taxed(tax)}: مكان التوريد بلد المشتري.`,
  'country-unknown': ({ tax, rate }) => `${taxed(tax)} بنسبة ${isolate(rate)}، نسبة المورّد: بلد المشتري غير معروف.`,
  'exempt-there': ({ tax }) => `معفى من ${taxed(tax)} في بلد المشتري.`,
};

const LICENCE_SENTENCES: Readonly<Record<string, string>> = {
  'The licence has ended with this credit note.': 'انتهى الترخيص بهذا الإشعار الدائن.',
  'The articles named above are no longer licensed. The others are, as before.':
    'لم تعد المقالات المذكورة أعلاه مرخّصة، وتبقى الأخرى كما كانت.',
  'The price is adjusted; this credit note ends nothing of the licence.':
    'عُدّل السعر، ولا ينهي هذا الإشعار الدائن شيئًا من الترخيص.',
};

const LINE = /^Republishing licence (\S+): (price adjusted, )?(.+?)(?: and (\d+) more)?$/s;

/** `Republishing licence L-2026-00042: Headline and 2 more`; what was written otherwise stays as it is. */
function lineOf(issued: string): string {
  const [, licence, adjusted, headline, more] = LINE.exec(issued) ?? [];
  if (!licence || !headline) return issued;
  const others = more ? ` (وعدد المقالات الأخرى: ${more})` : '';
  return `ترخيص إعادة نشر ${isolate(licence)}: ${adjusted ? 'تعديل السعر، ' : ''}${isolate(headline)}${others}`;
}

function sentenceOf(issued: string): string {
  const tax = readTaxSentence(issued);
  return tax ? TAX_SENTENCES[tax.reasonCode](tax) : (LICENCE_SENTENCES[issued] ?? issued);
}

export const ARABIC_PAPER: PaperWords = {
  direction: 'rtl',
  receipt: (number) => `إيصال ${isolate(number)}`,
  taxReceipt: (number, tax) => `فاتورة ${taxed(tax)} وإيصال ${isolate(number)}`,
  invoice: (number) => `فاتورة ${isolate(number)}`,
  taxInvoice: (number, tax) => `فاتورة ${taxed(tax)} ${isolate(number)}`,
  creditNote: (number) => `إشعار دائن ${isolate(number)}`,
  tax: 'ضريبة',
  for: 'إلى',
  date: 'التاريخ',
  due: 'الاستحقاق',
  dueAfter: (day, days) => `${isolate(day)}، أي ${isolate(String(days))} يومًا بعد تاريخها`,
  purchaseOrder: 'أمر الشراء',
  ourReference: 'مرجعنا',
  andLicence: (reference, licence) => `${isolate(reference)}، الترخيص ${isolate(licence)}`,
  paid: 'الدفع',
  byCard: (day, charge) => `بالبطاقة في ${isolate(day)}، ${isolate(charge)}`,
  toReceipt: 'عن الإيصال',
  toInvoice: 'عن الفاتورة',
  ofDay: (number, day) => `${isolate(number)} بتاريخ ${isolate(day)}`,
  taxNumber: (tax, number) => `رقم ${taxed(tax)} ${isolate(number)}`,
  taxAt: (tax, rate) => `${taxed(tax)} ${isolate(rate)}`,
  vatNumber: (number) => `رقم ضريبة القيمة المضافة ${isolate(number)}`,
  between: '، ',
  description: 'البيان',
  amount: 'المبلغ',
  net: 'الصافي',
  totalPaid: 'المجموع المدفوع',
  toBePaidBy: (day) => `يُدفع حتى ${isolate(day)}`,
  givenBack: 'المبلغ المعاد',
  nameItInTransfer: (number) => `اذكر ${isolate(number)} من فضلك عند الدفع بالتحويل.`,
  country: (code) => COUNTRIES.of(code) ?? code,
  figure: isolate,
  line: lineOf,
  sentence: sentenceOf,
  copy: 'صدرت هذه الوثيقة بالإنجليزية، وهذه نسخة منها للقراءة.',
};
