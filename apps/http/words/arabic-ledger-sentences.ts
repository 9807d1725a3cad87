import { arabicDay, textOf, type SpokenValues } from './arabic-values.js';
import { say, type ServerSentence } from './server-sentence.js';

/** A reference, a number, a name: with its own direction, so that it does not turn the sentence around. */
const named = (values: SpokenValues, name: string): string => `\u2068${textOf(values, name) ?? ''}\u2069`;
const ofReference =
  (sentence: (reference: string) => string) =>
  (values: SpokenValues): ServerSentence =>
    say(sentence(named(values, 'reference')));
const ofInvoice =
  (sentence: (number: string) => string) =>
  (values: SpokenValues): ServerSentence =>
    say(sentence(named(values, 'number')));

/** What entries of the ledger say, by the codes of their forms. */
export const LEDGER_SENTENCES: Readonly<Record<string, (values: SpokenValues) => ServerSentence>> = {
  'ledger.licence-fee': ofReference((reference) => `رسم ترخيص ${reference}`),
  'ledger.card-payment': ofReference((reference) => `دفعة بالبطاقة عن ${reference}`),
  'ledger.unapplied-payment': ofReference((reference) => `دفعة بالبطاقة لا طلب لها، تذكر ${reference}`),
  'ledger.processing-fee': ofReference((reference) => `رسم معالجة دفعة ${reference}`),
  'ledger.payment-returned': ofReference((reference) => `أُعيدت دفعة ${reference}`),
  'ledger.refund': ofReference((reference) => `رُدّ مبلغ عن ${reference}`),
  'ledger.refund-sent-back': ofReference((reference) => `أعاد المصرف المبلغ المردود عن ${reference}`),
  'ledger.invoice': (values) => say(`فاتورة ${named(values, 'number')} عن ${named(values, 'reference')}`),
  'ledger.invoice-card': ofInvoice((number) => `دفعة بالبطاقة للفاتورة ${number}`),
  'ledger.invoice-bank-debit': ofInvoice((number) => `خصم مصرفي للفاتورة ${number}`),
  'ledger.invoice-transfer': ofInvoice((number) => `تحويل مصرفي للفاتورة ${number}`),
  'ledger.invoice-recovered': ofInvoice((number) => `دُفعت الفاتورة ${number} بعد أن شُطبت`),
  'ledger.invoice-written-off': ofInvoice((number) => `شُطبت الفاتورة ${number}`),
  'ledger.invoice-voided': ofInvoice((number) => `أُلغيت الفاتورة ${number}`),
  'ledger.dispute': ofReference((reference) => `دفعة متنازع عليها عن ${reference}`),
  'ledger.dispute-fee': ofReference((reference) => `رسم النزاع على ${reference}`),
  'ledger.dispute-won': ofReference((reference) => `رُبح النزاع على ${reference}`),
  'ledger.dispute-lost': ofReference((reference) => `خُسر النزاع على ${reference}`),
  'ledger.payout-sent': (values) => say(`التحويل ${named(values, 'payout')} في طريقه إلى البنك`),
  'ledger.payout-arrived': (values) => say(`وصل التحويل ${named(values, 'payout')} إلى البنك`),
  'ledger.difference': (values) => say(`فرق في ${named(values, 'about')}`),
  'ledger.statement-paid': (values) => say(`دُفع كشف ${named(values, 'number')} للمساهم ${named(values, 'name')}`),
  'ledger.shares': ofReference((reference) => `حصص المساهمين من ${reference}`),
  'ledger.shares-returned': ofReference((reference) => `استُردت حصص المساهمين من ${reference}`),
  'ledger.earned': (values) => {
    const day = textOf(values, 'day') ?? '';
    return say(`إيراد مكتسب حتى ${/^\d{4}-\d\d-\d\d$/.test(day) ? arabicDay(day) : day}`);
  },
  'ledger.earned-taken-back': ofReference((reference) => `استُرد إيراد ${reference}`),
  'ledger.reversal': (values) => say(`قيد عكسي: ${named(values, 'reason')}`),
};
