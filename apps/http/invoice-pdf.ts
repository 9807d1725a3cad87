import { countryName, Money, type MoneyJson } from '#libs/kernel';
import { INK, MEASURE, Sheet, SOFT } from '#libs/packaging';
import { invoiceFacts, invoiceTitle, percent, type InvoiceDocument } from '#libs/payments';

const LABEL_WIDTH = 118;
const SUM_WIDTH = 110;
const sum = (money: MoneyJson): string => Money.fromJson(money).toString();
const nameOf = (country: string | null): string | null => (country === null ? null : countryName(country));

/** Our invoice as a tagged PDF, with the look of our other documents. The same invoice gives the same bytes. */
export async function invoicePdf(invoice: InvoiceDocument): Promise<Buffer> {
  const title = invoiceTitle(invoice);
  const sheet = new Sheet('ltr', 'en', {
    ...{ title, author: invoice.supplier.name, subject: `Licence ${invoice.licenceReference}` },
    at: new Date(invoice.issuedAt),
  });
  head(sheet, invoice, title);
  for (const [label, value] of [buyerFact(invoice), ...invoiceFacts(invoice)]) {
    sheet.row([
      { text: label, face: 'sans', size: 8.5, leading: 1.72, colour: SOFT, width: LABEL_WIDTH - 12 },
      { text: value, face: 'serif', size: 10.5, leading: 1.4, start: LABEL_WIDTH },
    ]);
    sheet.y += 3;
  }
  sheet.y += 22;
  lines(sheet, invoice);
  sheet.y += 18;
  const small = { face: 'sans', size: 8.5, leading: 1.6, colour: SOFT } as const;
  sheet.text({ text: invoice.tax.sentence, ...small });
  sheet.y += 4;
  sheet.text({ text: `Please name ${invoice.number} when you pay by transfer.`, ...small });
  return sheet.finish();
}

function head(sheet: Sheet, { supplier, tax }: InvoiceDocument, title: string): void {
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

function buyerFact({ buyer: { name, country, vatNumber } }: InvoiceDocument): [string, string] {
  return ['For', [name, nameOf(country), vatNumber && `VAT number ${vatNumber}`].filter(Boolean).join(', ')];
}

function lines(sheet: Sheet, invoice: InvoiceDocument): void {
  for (const { description, amount } of invoice.lines) line(sheet, description, sum(amount), false);
  const { tax, net, total, dueOn } = invoice;
  if (tax.amount && tax.status !== 'not-configured') {
    line(sheet, 'Net', sum(net), false);
    line(sheet, `${tax.name ?? 'Tax'} ${percent(tax.rateBasisPoints ?? 0)}`, sum(tax.amount), false);
  }
  line(sheet, `To be paid by ${dueOn}`, sum(total), true);
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
