import { countryName, Money, type MoneyJson } from '#libs/kernel';
import { INK, MEASURE, openSheet, SOFT, type Sheet } from '#libs/packaging';
import {
  invoiceFacts,
  invoiceTitle,
  percent,
  receiptFacts,
  receiptTitle,
  type InvoiceDocument,
  type ReceiptDocument,
} from '#libs/payments';

const LABEL_WIDTH = 118;
const SUM_WIDTH = 110;
const sum = (money: MoneyJson): string => Money.fromJson(money).toString();
const nameOf = (country: string | null): string | null => (country === null ? null : countryName(country));

/** Our invoice as a tagged PDF, with the look of our other documents. The same invoice gives the same bytes. */
export const invoicePdf = (invoice: InvoiceDocument): Promise<Buffer> =>
  paperPdf(invoice, {
    title: invoiceTitle(invoice),
    facts: invoiceFacts(invoice),
    total: `To be paid by ${invoice.dueOn}`,
    note: `Please name ${invoice.number} when you pay by transfer.`,
  });

/** Our receipt, in the same way. */
export const receiptPdf = (receipt: ReceiptDocument): Promise<Buffer> =>
  paperPdf(receipt, { title: receiptTitle(receipt), facts: receiptFacts(receipt), total: 'Total paid' });

type Document = InvoiceDocument | ReceiptDocument;
interface Words {
  title: string;
  facts: [label: string, value: string][];
  total: string;
  note?: string;
}

async function paperPdf(document: Document, words: Words): Promise<Buffer> {
  const { title, facts, note } = words;
  const sheet = await openSheet('ltr', 'en', {
    ...{ title, author: document.supplier.name, subject: `Licence ${document.licenceReference}` },
    at: new Date(document.issuedAt),
  });
  head(sheet, document, title);
  for (const [label, value] of [buyerFact(document), ...facts]) {
    sheet.row([
      { text: label, face: 'sans', size: 8.5, leading: 1.72, colour: SOFT, width: LABEL_WIDTH - 12 },
      { text: value, face: 'serif', size: 10.5, leading: 1.4, start: LABEL_WIDTH },
    ]);
    sheet.y += 3;
  }
  sheet.y += 22;
  lines(sheet, document, words.total);
  sheet.y += 18;
  const small = { face: 'sans', size: 8.5, leading: 1.6, colour: SOFT } as const;
  sheet.text({ text: document.tax.sentence, ...small });
  if (note) {
    sheet.y += 4;
    sheet.text({ text: note, ...small });
  }
  return sheet.finish();
}

function head(sheet: Sheet, { supplier, tax }: Document, title: string): void {
  const { name, address, country, taxNumber } = supplier;
  sheet.text({ text: name, face: 'sans-bold', size: 9, colour: INK });
  const number = taxNumber && `${tax.name ?? 'Tax'} number ${taxNumber}`;
  for (const text of [...address, nameOf(country), number]) {
    if (text) sheet.text({ text, face: 'sans', size: 8.5, leading: 1.6, colour: SOFT });
  }
  sheet.y += 26;
  sheet.text({ text: title, face: 'serif', size: 26, leading: 1.25, tag: 'H1' });
  sheet.y += 16;
}

function buyerFact({ buyer: { name, country, vatNumber } }: Document): [string, string] {
  return ['For', [name, nameOf(country), vatNumber && `VAT number ${vatNumber}`].filter(Boolean).join(', ')];
}

function lines(sheet: Sheet, document: Document, label: string): void {
  for (const { description, amount } of document.lines) line(sheet, description, sum(amount), false);
  const { tax, net, total } = document;
  if (net && tax.amount && tax.status !== 'not-configured') {
    line(sheet, 'Net', sum(net), false);
    line(sheet, `${tax.name ?? 'Tax'} ${percent(tax.rateBasisPoints ?? 0)}`, sum(tax.amount), false);
  }
  line(sheet, label, sum(total), true);
}

function line(sheet: Sheet, label: string, amount: string, isTotal: boolean): void {
  const face = isTotal ? 'serif-bold' : 'serif';
  sheet.rule(isTotal ? INK : undefined, isTotal ? 0.8 : 0.5);
  sheet.y += 6;
  sheet.row([
    { text: label, face, size: 10.5, leading: 1.45, width: MEASURE - SUM_WIDTH - 18 },
    { text: amount, face, size: 10.5, leading: 1.45, start: MEASURE - SUM_WIDTH },
  ]);
  sheet.y += 6;
}
