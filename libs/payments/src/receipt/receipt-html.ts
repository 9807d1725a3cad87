import { countryName, Money, type MoneyJson } from '#libs/kernel';
import { percent } from '../tax/tax-words.js';
import type { ReceiptDocument } from './receipt-document.js';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
export const sum = (money: MoneyJson): string => safe(Money.fromJson(money).toString());
const day = (instant: string): string => instant.slice(0, 10);

/** What it is called: where tax is not known it is a receipt and no more. */
export const receiptTitle = ({ number, tax }: ReceiptDocument): string =>
  tax.status === 'not-configured' ? `Receipt ${number}` : `${tax.name ?? 'Tax'} invoice and receipt ${number}`;

/** The facts above the table, as labels and values. */
export function receiptFacts(receipt: ReceiptDocument): [label: string, value: string][] {
  const { issuedAt, reference, licenceReference, payment } = receipt;
  return [
    ['Date', day(issuedAt)],
    ['Our reference', `${reference}, licence ${licenceReference}`],
    ['Paid', `by card on ${day(payment.paidAt)}, ${payment.chargeId}`],
  ];
}

/** A receipt as a page of its own, to read and to print: no script, no address to fetch anything from. */
export function receiptHtml(receipt: ReceiptDocument): string {
  const rows = receipt.lines.map(
    ({ description, amount }) => `<tr><td dir="auto">${safe(description)}</td><td class="sum">${sum(amount)}</td></tr>`,
  );
  const title = safe(receiptTitle(receipt));
  const facts = receiptFacts(receipt).map(([label, value]) => `<dt>${label}</dt><dd>${safe(value)}</dd>`);
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
<header><p class="supplier">${supplier(receipt)}</p><h1>${title}</h1></header>
<dl>
<dt>For</dt><dd dir="auto">${buyer(receipt)}</dd>
${facts.join('\n')}
</dl>
<table>
<thead><tr><th scope="col">Description</th><th scope="col" class="sum">Amount</th></tr></thead>
<tbody>${rows.join('')}</tbody>
<tfoot>${taxRows(receipt)}<tr class="total"><th scope="row">Total paid</th><td class="sum">${sum(receipt.total)}</td></tr></tfoot>
</table>
<p class="tax">${safe(receipt.tax.sentence)}</p>
</main>
</body>
</html>
`;
}

/** Net and tax, where there is a tax to speak of. */
export function taxRows({ net, tax }: Pick<ReceiptDocument, 'net' | 'tax'>): string {
  if (!net || !tax.amount || tax.status === 'not-configured') return '';
  const name = safe(`${tax.name ?? 'Tax'} ${percent(tax.rateBasisPoints ?? 0)}`);
  return (
    `<tr><th scope="row">Net</th><td class="sum">${sum(net)}</td></tr>` +
    `<tr><th scope="row">${name}</th><td class="sum">${sum(tax.amount)}</td></tr>`
  );
}

const nameOf = (country: string | null): string | null => (country === null ? null : countryName(country));

export function supplier({
  supplier: { name, address, country, taxNumber },
  tax,
}: Pick<ReceiptDocument, 'supplier' | 'tax'>): string {
  const number = taxNumber && `${tax.name ?? 'Tax'} number ${taxNumber}`;
  return [name, ...address, nameOf(country), number].flatMap((part) => (part ? [safe(part)] : [])).join('<br>');
}

export function buyer({ buyer: { name, country, vatNumber } }: Pick<ReceiptDocument, 'buyer'>): string {
  return [name, nameOf(country), vatNumber && `VAT number ${vatNumber}`]
    .flatMap((part) => (part ? [safe(part)] : []))
    .join(', ');
}

/** Of our own documents. */
export const STYLE = `
body { margin: 0; background: #fbf9f4; color: #1c1b19; font: 16px/1.5 Georgia, 'Source Serif 4', serif; }
main { max-width: 680px; margin: 0 auto; padding: 64px 24px; }
h1 { font-size: 28px; font-weight: 400; margin: 0 0 32px; }
.supplier { margin: 0 0 48px; }
dl { display: grid; grid-template-columns: 9em 1fr; gap: 4px 16px; margin: 0 0 40px; }
dt { color: #5e5a52; } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; font-weight: 400; padding: 12px 0; border-bottom: 1px solid #ddd7c9; vertical-align: top; }
tfoot .total th, tfoot .total td { border-bottom: 2px solid #1c1b19; font-weight: 700; }
.sum { text-align: end; white-space: nowrap; padding-inline-start: 24px; font-variant-numeric: tabular-nums; }
.tax { color: #5e5a52; margin: 32px 0 0; }
@media print { body { background: #fff; } main { padding: 0; } }
`.trim();
