import { Money, type MoneyJson } from '#libs/kernel';
import type { CreditNoteDocument } from '../credit-note/credit-note-document.js';
import type { InvoiceDocument } from '../invoice/invoice-document.js';
import type { ReceiptDocument } from '../receipt/receipt-document.js';
import { percent } from '../tax/tax-words.js';
import { ARABIC_PAPER } from './paper-words-ar.js';
import { ENGLISH_PAPER } from './paper-words-en.js';
import type { PaperLanguage, PaperWords } from './paper-words.js';

export type PaperDocument = ReceiptDocument | InvoiceDocument | CreditNoteDocument;
/** A label, or a text, with what it is worth. */
type Line = [label: string, amount: string];

/** A document as it is laid out, on a page or in a PDF: all of it plain text in one language. */
export interface PaperView {
  language: PaperLanguage;
  direction: 'ltr' | 'rtl';
  title: string;
  /** Name first. */
  supplier: string[];
  facts: [label: string, value: string][];
  heads: [description: string, amount: string];
  lines: Line[];
  /** Net and tax, where there is a tax to speak of. */
  sums: Line[];
  total: Line;
  notes: string[];
}

const WORDS: Readonly<Record<PaperLanguage, PaperWords>> = { en: ENGLISH_PAPER, ar: ARABIC_PAPER };

/** What was issued, to be read in a language. */
export function paperView(document: PaperDocument, language: PaperLanguage): PaperView {
  const words = WORDS[language];
  return {
    ...{ language, direction: words.direction, title: titleOf(document, words) },
    supplier: supplierOf(document, words),
    facts: [[words.for, buyerOf(document, words)], ...factsOf(document, words)],
    heads: [words.description, words.amount],
    lines: document.lines.map(({ description, amount }) => [words.line(description), sum(amount, words)]),
    sums: sumsOf(document, words),
    total: [totalLabel(document, words), sum(document.total, words)],
    notes: notesOf(document, words),
  };
}

const sum = (money: MoneyJson, { figure }: PaperWords): string => figure(Money.fromJson(money).toString());
const day = (instant: string): string => instant.slice(0, 10);
const taxName = ({ tax }: PaperDocument, words: PaperWords): string => tax?.name ?? words.tax;

/** Where tax is not known it is a receipt or an invoice, and no more. */
function titleOf(document: PaperDocument, words: PaperWords): string {
  const { kind, number, tax } = document;
  if (kind === 'credit-note') return words.creditNote(number);
  const named = taxName(document, words);
  if (tax.status === 'not-configured') return kind === 'receipt' ? words.receipt(number) : words.invoice(number);
  return kind === 'receipt' ? words.taxReceipt(number, named) : words.taxInvoice(number, named);
}

function supplierOf(document: PaperDocument, words: PaperWords): string[] {
  const { name, address, country, taxNumber } = document.supplier;
  const number = taxNumber && words.taxNumber(taxName(document, words), taxNumber);
  return [words.figure(name), ...address.map(words.figure), country && words.country(country), number].flatMap(
    (part) => (part ? [part] : []),
  );
}

const buyerOf = ({ buyer: { name, country, vatNumber } }: PaperDocument, words: PaperWords): string =>
  [words.figure(name), country && words.country(country), vatNumber && words.vatNumber(vatNumber)]
    .filter(Boolean)
    .join(words.between);

function factsOf(document: PaperDocument, words: PaperWords): PaperView['facts'] {
  const { issuedAt, reference, licenceReference } = document;
  const head: PaperView['facts'] = [[words.date, day(issuedAt)]];
  const ours: [string, string] = [words.ourReference, words.andLicence(reference, licenceReference)];
  if (document.kind === 'receipt') {
    const { paidAt, chargeId } = document.payment;
    return [...head, ours, [words.paid, words.byCard(day(paidAt), chargeId)]];
  }
  if (document.kind === 'invoice') {
    const { dueOn, termsDays, poNumber } = document;
    const order: PaperView['facts'] = poNumber ? [[words.purchaseOrder, poNumber]] : [];
    return [...head, [words.due, words.dueAfter(dueOn, termsDays)], ...order, ours];
  }
  const { receipt, invoice } = document;
  return [
    ...head,
    ours,
    ...(receipt ? [[words.toReceipt, words.ofDay(receipt.number, day(receipt.issuedAt))] as [string, string]] : []),
    ...(invoice ? [[words.toInvoice, words.ofDay(invoice.number, day(invoice.issuedAt))] as [string, string]] : []),
  ];
}

function sumsOf(document: PaperDocument, words: PaperWords): Line[] {
  const { net, tax } = document;
  if (!net || !tax?.amount || tax.status === 'not-configured') return [];
  return [
    [words.net, sum(net, words)],
    [words.taxAt(taxName(document, words), percent(tax.rateBasisPoints ?? 0)), sum(tax.amount, words)],
  ];
}

function totalLabel(document: PaperDocument, words: PaperWords): string {
  if (document.kind === 'credit-note') return words.givenBack;
  return document.kind === 'receipt' ? words.totalPaid : words.toBePaidBy(document.dueOn);
}

function notesOf(document: PaperDocument, words: PaperWords): string[] {
  const said = [...(document.kind === 'credit-note' ? [document.licence] : []), document.tax?.sentence ?? ''];
  return [
    ...said.filter(Boolean).map(words.sentence),
    ...(document.kind === 'invoice' ? [words.nameItInTransfer(document.number)] : []),
    ...(words.copy === null ? [] : [words.copy]),
  ];
}
