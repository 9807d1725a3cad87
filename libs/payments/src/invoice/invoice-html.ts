import { buyer, safe, STYLE, sum, supplier, taxRows } from '../receipt/receipt-html.js';
import type { InvoiceDocument } from './invoice-document.js';

const day = (instant: string): string => instant.slice(0, 10);

/** What it is called: where tax is not known it is an invoice and no more. */
export const invoiceTitle = ({ number, tax }: InvoiceDocument): string =>
  tax.status === 'not-configured' ? `Invoice ${number}` : `${tax.name ?? 'Tax'} invoice ${number}`;

/** The facts above the table, as labels and values. */
export function invoiceFacts(invoice: InvoiceDocument): [label: string, value: string][] {
  const { issuedAt, dueOn, termsDays, poNumber, reference, licenceReference } = invoice;
  return [
    ['Date', day(issuedAt)],
    ['Due', `${dueOn}, ${termsDays} days after its date`],
    ...(poNumber ? ([['Purchase order', poNumber]] as [string, string][]) : []),
    ['Our reference', `${reference}, licence ${licenceReference}`],
  ];
}

/** An invoice as a page of its own, to read and to print: no script, no address to fetch anything from. */
export function invoiceHtml(invoice: InvoiceDocument): string {
  const title = safe(invoiceTitle(invoice));
  const facts = invoiceFacts(invoice).map(([label, value]) => `<dt>${label}</dt><dd>${safe(value)}</dd>`);
  const rows = invoice.lines.map(
    ({ description, amount }) => `<tr><td dir="auto">${safe(description)}</td><td class="sum">${sum(amount)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><p class="supplier">${supplier(invoice)}</p><h1>${title}</h1></header>
<dl>
<dt>For</dt><dd dir="auto">${buyer(invoice)}</dd>
${facts.join('\n')}
</dl>
<table>
<thead><tr><th scope="col">Description</th><th scope="col" class="sum">Amount</th></tr></thead>
<tbody>${rows.join('')}</tbody>
<tfoot>${taxRows(invoice)}<tr class="total"><th scope="row">To be paid by ${invoice.dueOn}</th><td class="sum">${sum(invoice.total)}</td></tr></tfoot>
</table>
<p class="tax">${safe(invoice.tax.sentence)}</p>
<p class="tax">Please name ${safe(invoice.number)} when you pay by transfer.</p>
</main>
</body>
</html>
`;
}
